import { parseLinktext, resolveSubpath, type CachedMetadata } from 'obsidian';
import { parseNote } from '../../../src/core/note/parse-note';
import { packNote, type NoteRecord } from '../../../src/core/vault/claim-record';
import { CiteClaims } from '../../../src/features/claims/actions/cite-claims';
import { createHost } from '../../host/host';
import { aNote, cite } from './open-claims';

function recordOf(path: string, text: string): NoteRecord {
  const note = parseNote(text);
  return packNote(path, { mtime: 1, size: 1 }, { note, alone: note, video: note.video, duration: null, evidenceHash: '' });
}

/** The link to the note of a claim that stands at the end of these lines. */
async function citeLast(...lines: string[]) {
  const text = aNote('Rise', 'aaaaaaaaaaa', ...lines);
  const { app } = await createHost({ files: { 'rise.md': text } });
  const record = recordOf('rise.md', text);
  const { link } = new CiteClaims(app, '').of({ record, index: record.count - 1 });
  return { link, cache: app.metadataCache.getCache('rise.md') as CachedMetadata };
}

test.each([
  ['a comma and a colon', '# Prices, 1990: up', '#Prices, 1990 up'],
  ['emphasis', '# The **fall** of *prices*', '#The fall of prices'],
  ['a timestamp', `# Prices ${cite('00:00:05')}`, '#Prices a class yt-timestamp data-t 00 00 05 00 00 05 a'],
  ['a plain time', '# Prices [00:00:05]', '#Prices 00 00 05'],
  ['a link', '# Prices of [[widgets|things]]', '#Prices of widgets things'],
  ['an entity', '# Prices &amp; costs', '#Prices amp costs'],
  ['nothing but a timestamp', `# ${cite('00:00:05')}`, '#a class yt-timestamp data-t 00 00 05 00 00 05 a'],
])('leads to a heading that holds %s', async (_, heading, subpath) => {
  const { link, cache } = await citeLast('# Top', '', heading, '', `Widgets rose ${cite('00:00:16')}.`);
  expect(link).toBe(`[[rise${subpath}|Rise]]`);
  const found = resolveSubpath(cache, parseLinktext(link.slice(2, -2).split('|')[0] ?? '').subpath);
  expect(found).toMatchObject({ type: 'heading', current: { heading: heading.slice(2) } });
});

test('leads to the heading that the claim itself is', async () => {
  expect((await citeLast('# Top', '', '## Prices [00:00:05]')).link).toBe('[[rise#Prices 00 00 05|Rise]]');
});

test('leads to the note where no heading stands above', async () => {
  expect((await citeLast(`Widgets rose ${cite('00:00:16')}.`)).link).toBe('[[rise|Rise]]');
});

test('leads to the note as long as Obsidian has not read it', async () => {
  const { app } = await createHost({ files: { 'rise.md': '' } });
  const record = recordOf('rise.md', aNote('Rise', 'aaaaaaaaaaa', '# Prices', '', `Widgets rose ${cite('00:00:16')}.`));
  expect(new CiteClaims(app, '').of({ record, index: 0 }).link).toBe('[[rise|Rise]]');
});
