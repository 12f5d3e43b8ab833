import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileIndex } from '../../src/core/links/file-index';
import { parseNote } from '../../src/core/note/parse-note';
import { splitTarget } from '../../src/core/vault-path';
import { createHost, type Host } from '../host/host';

/**
 * The core reads notes for the headless commands; inside Obsidian, Obsidian's cache does. The test host's cache was written apart from
 * the core, so where both agree, each is right unless both misread the same rule. `TIMECITE_FOLDER` has them read another folder.
 */
const folder = process.env.TIMECITE_FOLDER ?? resolve(__dirname, '..', 'vault');
const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replace(/\\/g, '/'))
  .filter((path) => !path.split('/').some((part) => part.startsWith('.')));
const notes = paths.filter((path) => path.endsWith('.md'));

let host: Host;

beforeEach(async () => {
  const files = paths.map((path) => [path, path.endsWith('.md') ? readFileSync(join(folder, path), 'utf8') : ''] as const);
  host = await createHost({ files: Object.fromEntries(files) });
});

function differences(compare: (path: string) => readonly [own: string[], hosts: string[]]): string[] {
  return notes.flatMap((path) => {
    const [own, hosts] = compare(path);
    const onlyOwn = own.filter((item) => !hosts.includes(item)).map((item) => `${path}: only the core has ${item}`);
    const onlyHosts = hosts.filter((item) => !own.includes(item)).map((item) => `${path}: only the host has ${item}`);
    return [...onlyOwn, ...onlyHosts];
  });
}

function noteAt(path: string): ReturnType<typeof parseNote> {
  return parseNote(host.store.peek(path) ?? '');
}

test('find the same links at the same places', () => {
  const found = differences((path) => {
    const cache = host.state.metadata.getCache(path);
    const note = noteAt(path);
    const written = note.links.filter(({ kind }) => kind !== 'property');
    const broken = written.filter(({ flaw }) => flaw !== null && flaw !== 'time');
    const own = written.filter((link) => !broken.includes(link)).map(({ from, to, target }) => ({ from, to, target }));
    const cached = [...(cache?.links ?? []), ...(cache?.embeds ?? [])].map(({ link, position }) => ({ from: position.start.offset, to: position.end.offset, target: link }));
    // What the core calls broken, Obsidian may take for a link or not; links that are part of a timestamp lead nowhere on purpose.
    const times = note.timestamps.filter(({ kind }) => kind === 'element' || kind === 'link');
    const whole = cached
      .filter((link) => !broken.some(({ from, to }) => link.from < to && link.to > from))
      .filter((link) => !times.some(({ from, to }) => link.from >= from && link.to <= to));
    const show = ({ from, to, target }: (typeof own)[number]): string => `${target} at ${from}–${to}`;
    return [own.map(show), whole.map(show)];
  });
  expect(found).toEqual([]);
});

test('find the same headings', () => {
  const found = differences((path) => {
    const own = noteAt(path).headings.map(({ level, source }) => `${'#'.repeat(level)} ${source}`);
    return [own, (host.state.metadata.getCache(path)?.headings ?? []).map(({ level, heading }) => `${'#'.repeat(level)} ${heading}`)];
  });
  expect(found).toEqual([]);
});

test('follow each link to the same file', () => {
  const index = new FileIndex(paths);
  const found = differences((path) => {
    const targets = noteAt(path).links.map(({ target }) => splitTarget(target).linkPath);
    const lead = (target: string, file: string | null | undefined): string => `${target} → ${file ?? 'nowhere'}`;
    return [targets.map((target) => lead(target, index.resolve(target, path))), targets.map((target) => lead(target, host.app.metadataCache.getFirstLinkpathDest(target, path)?.path))];
  });
  expect(found).toEqual([]);
});
