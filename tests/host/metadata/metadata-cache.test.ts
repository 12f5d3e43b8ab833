import { parseLinktext, resolveSubpath, type TFile } from 'obsidian';
import { createHost } from '../host';
import { parseMetadata } from './parse-metadata';

const note = [
  '---', 'title: A', 'related: "[[From front matter|x]]"', 'list:', '  - "[[In a list]]"', '---',
  '# One', 'A [[target | shown]] and ![[image.png]] and [text](other%20note.md#Part).', '', '## Two: a, b!', '',
  'Not: `[[code]]`, %%[[comment]]%%, $[[1, 2]]$, \\[[escaped]].', '', '```', '[[fenced]]', '```', '',
  '| a | b |', '| --- | --- |', '| [[cell\\|shown]] | x |', '', 'A paragraph ^block-id', '', '- item ^item-id', '', '# Three', '## Two: a, b!',
].join('\n');

test('finds links, embeds and front matter links, and nothing in code, comments and math', () => {
  const cache = parseMetadata(note);
  expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([['target', 'shown'], ['other note.md#Part', 'text'], ['cell', 'shown']]);
  expect(cache.embeds?.map(({ link }) => link)).toEqual(['image.png']);
  expect(cache.frontmatterLinks?.map(({ key, link }) => [key, link])).toEqual([['related', 'From front matter'], ['list.0', 'In a list']]);
  for (const { original, position } of [...(cache.links ?? []), ...(cache.embeds ?? [])]) {
    expect(note.slice(position.start.offset, position.end.offset)).toBe(original);
    expect(note.split('\n')[position.start.line]?.slice(position.start.col)).toContain(original);
  }
});

test.each([
  ['#One', 6], ['#one', 6], ['#Two a b', 9], ['#One#Two: a, b!', 9], ['#Three#Two a b', 26], ['#^block-id', 21], ['#^ITEM-ID', 23], ['#Two#One', null], ['#Gone', null], ['#^gone', null],
])('%s starts in line %s', (subpath, line) => {
  expect(resolveSubpath(parseMetadata(note), subpath)?.start.line ?? null).toBe(line);
});

test('knows footnotes, but for those in code', () => {
  const cache = parseMetadata('Widgets[^a].\n\n[^a]: They are.\n[^B]: So they are.\n\n```\n[^c]: None.\n```\n');
  expect(cache.footnotes?.map(({ id, position }) => [id, position.start.line])).toEqual([['a', 2], ['B', 3]]);
  expect(resolveSubpath(cache, '#[^b]')?.start.line).toBe(3);
  expect(resolveSubpath(cache, '#[^c]')).toBeNull();
});

test.each([
  // From deep/er no note lies below the source, so the shortest path of all wins.
  ['note', 'deep/er/source.md', 'note.md'],
  ['Note', 'source.md', 'note.md'],
  ['other/note', 'source.md', 'other/note.md'],
  ['./note', 'deep/source.md', 'deep/note.md'],
  ['../note', 'deep/er/source.md', 'deep/note.md'],
  ['/note', 'deep/source.md', 'note.md'],
  ['v1.2', 'source.md', 'v1.2.md'],
  ['picture.PNG', 'source.md', 'files/picture.png'],
  ['picture', 'source.md', undefined],
  ['', 'deep/source.md', 'deep/source.md'],
  ['caf\u0065\u0301', 'source.md', 'caf\u00e9.md'],
  ['gone', 'source.md', undefined],
])('%p from %s leads to %s', async (link, source, expected) => {
  const paths = ['note.md', 'other/note.md', 'deep/note.md', 'source.md', 'deep/source.md', 'deep/er/source.md', 'v1.2.md', 'files/picture.png', 'caf\u00e9.md'];
  const host = await createHost({ files: Object.fromEntries(paths.map((path) => [path, ''])) });
  const found = host.app.metadataCache.getFirstLinkpathDest(parseLinktext(link).path, source);
  expect(found?.path).toBe(expected);
});

test('follows the vault and tells when it has', async () => {
  const host = await createHost({ files: { 'a.md': '[[b]]' } });
  const { vault, metadataCache } = host.app;
  const seen: string[] = [];
  metadataCache.on('changed', (file, data) => seen.push(`${file.path}: ${data}`));
  metadataCache.on('resolved', () => seen.push('resolved'));
  expect(metadataCache.unresolvedLinks).toEqual({ 'a.md': { b: 1 } });
  await vault.create('b.md', 'B');
  await host.settled();
  expect(metadataCache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
  await vault.delete(vault.getFileByPath('b.md') as TFile);
  await host.settled();
  expect(metadataCache.unresolvedLinks['a.md']).toEqual({ b: 1 });
  expect(seen).toEqual(['b.md: B', 'resolved', 'resolved']);
});

test('a note of unclosed openers is read in linear time', () => {
  for (const opener of ['[[', '`', '$', '%%', '<!--', '![', '[x](']) {
    const text = opener.repeat(100_000);
    expect(parseMetadata(text).links ?? []).toEqual([]);
  }
});
