import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BarePipes } from '../../src/core/check/bare-pipes';
import { checkNote } from '../../src/core/check/check-note';
import type { Problem } from '../../src/core/check/problem';
import { safeEdits } from '../../src/core/check/safe-edits';
import { slugOf } from '../../src/core/links/slug';
import { Suggester } from '../../src/core/links/suggest';
import { parseNote } from '../../src/core/note/parse-note';
import { applyEdits } from '../../src/core/text';
import { noEvidence } from '../../src/core/time/evidence';
import { noteNameOf, splitTarget } from '../../src/core/vault-path';
import { listFolder, type Folder } from '../../src/headless/folder';
import { FolderFacts } from '../../src/headless/folder-facts';

/** Real notes that are no part of the project; they lie beside it where it is developed. */
const archive = resolve(__dirname, '..', '..', '..', 'shared', 'corpus', 'vault-dev.tar.gz');
const sampled = 12;

const test = existsSync(archive) ? it : it.skip;
if (!existsSync(archive)) process.stdout.write('Skipped: the tests over real notes need ../shared/corpus beside the project.\n');

const root = mkdtempSync(join(tmpdir(), 'timecite-corpus-'));
let folder: Folder;
let facts: FolderFacts;
let suggester: Suggester;

beforeAll(() => {
  if (!existsSync(archive)) return;
  execFileSync('tar', ['-xzf', archive, '-C', root]);
  folder = listFolder(root);
  facts = new FolderFacts(folder);
  suggester = new Suggester(folder.files.map((path) => ({ path, otherNames: [] })));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function check(path: string, text: string): Problem[] {
  return checkNote({ path, text, note: parseNote(text), evidence: noEvidence, pipes: new BarePipes(text), facts, suggester });
}

function sample(every: number): [string, string][] {
  return folder.notes.filter((_, index) => index % every === 0).map((path) => [path, readFileSync(join(root, path), 'utf8')]);
}

function claims(text: string): unknown[] {
  return parseNote(text).claims.map(({ text: said, context, headings, timestamps }) => [said, context, headings, timestamps.map(({ reading }) => [reading.seconds, reading.end])]);
}

test('safe fixes of real notes leave claims and seconds as they were, and end', () => {
  let changed = 0;
  for (const [path, text] of sample(sampled)) {
    if (parseNote(text).fence) continue;
    let fixed = text;
    let rounds = 0;
    for (let edits = safeEdits(check(path, fixed)); edits.length > 0; edits = safeEdits(check(path, fixed))) {
      fixed = applyEdits(fixed, edits);
      rounds += 1;
      if (rounds > 3) throw new Error(`${path} is never done.`);
    }
    if (fixed === text) continue;
    changed += 1;
    expect([path, claims(fixed)]).toEqual([path, claims(text)]);
  }
  expect(changed).toBeGreaterThan(0);
});

/** The file that the writer of these notes means by a title: its letters and digits, blanks as underscores, in the same folder. */
function meant(linkPath: string, source: string): string {
  const name = linkPath.replace(/[^A-Za-z0-9 ]/g, '').replace(/ /g, '_').toLowerCase();
  return `${source.slice(0, source.lastIndexOf('/') + 1)}${name}.md`;
}

test('the first suggestion is right where folding finds the file, and only such links have a safe fix', () => {
  const files = new Set(folder.files);
  let known = 0;
  let right = 0;
  for (const [path, text] of sample(4)) {
    for (const { code, target, suggestions, fix } of check(path, text)) {
      if (code !== 'link/missing-note') continue;
      const { linkPath } = splitTarget(target ?? '');
      if (fix?.safe) expect(slugOf(noteNameOf(suggestions[0]?.path ?? ''))).toBe(slugOf(linkPath));
      if (!files.has(meant(linkPath, path))) continue;
      known += 1;
      if (suggestions[0]?.path === meant(linkPath, path)) right += 1;
    }
  }
  process.stdout.write(`First suggestions: ${right} of ${known} right.\n`);
  expect(known).toBeGreaterThan(1000);
  expect(right / known).toBeGreaterThanOrEqual(0.995);
});
