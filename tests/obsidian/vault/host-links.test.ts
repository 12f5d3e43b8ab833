import type { CachedMetadata } from 'obsidian';
import { parseNote } from '../../../src/core/note/parse-note';
import { withHostLinks } from '../../../src/obsidian/vault/host-links';

/** A cache that lists these stretches of a text as links. */
function cacheOf(text: string, originals: readonly string[], properties: readonly string[] = []): CachedMetadata {
  const ref = (original: string) => ({ link: original.replace(/^!?\[\[|\]\]$/g, '').split('|')[0] ?? '', original });
  const loc = (offset: number) => ({ line: 0, col: offset, offset });
  const links = originals.map((original) => {
    const offset = text.indexOf(original);
    return { ...ref(original), position: { start: loc(offset), end: loc(offset + original.length) } };
  });
  return { links, frontmatterLinks: properties.map((original) => ({ ...ref(original), key: 'up' })) };
}

function targets(text: string, cache: CachedMetadata | null): string[] {
  return withHostLinks(parseNote(text), text, cache).links.map(({ target }) => target);
}

test('what Obsidian takes for no link is none', () => {
  const text = 'See [[a]] and [[b]].';
  expect(targets(text, cacheOf(text, ['[[b]]']))).toEqual(['b']);
});

test('what only Obsidian takes for a link is one', () => {
  const text = 'Odd `[[a]]` and [[b|there]].';
  expect(targets(text, cacheOf(text, ['[[a]]', '[[b|there]]']))).toEqual(['a', 'b']);
});

test('flawed links stay: Obsidian cannot know them', () => {
  const text = 'An end [[some_note] without a bracket.';
  expect(targets(text, cacheOf(text, []))).toEqual(targets(text, null));
});

test('a link within a timestamp is part of it', () => {
  const text = '---\nvideoId: dQw4w9WgXcQ\n---\nSaid <a class="yt-timestamp" data-t="00:00:16">[[00:00:16]]</a>.';
  expect(targets(text, cacheOf(text, ['[[00:00:16]]']))).toEqual([]);
});

test('properties count when Obsidian lists them', () => {
  const text = '---\nup: "[[a]]"\n---\n';
  expect(targets(text, cacheOf(text, [], ['[[a]]']))).toEqual(['a']);
  expect(targets(text, cacheOf(text, []))).toEqual([]);
  const escaped = "---\nup: '[[it''s]]'\n---\n";
  expect(targets(escaped, cacheOf(escaped, [], ["[[it's]]"]))).toEqual(["it's"]);
  const folded = '---\nup: "[[the old\n  way]]"\n---\n';
  expect(targets(folded, cacheOf(folded, [], ['[[the old way]]']))).toEqual(['the old way']);
});

test('a cache of another version of the text counts for nothing', () => {
  const text = 'Newer: [[a]].';
  expect(targets(text, cacheOf('[[a]].', ['[[a]]']))).toEqual(['a']);
  expect(targets(text, null)).toEqual(['a']);
});
