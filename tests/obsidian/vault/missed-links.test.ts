import type { CachedMetadata } from 'obsidian';
import { parseNote } from '../../../src/core/note/parse-note';
import { withHostLinks } from '../../../src/obsidian/vault/host-links';

/** What becomes of a link in code, which the parser takes for none, where Obsidian lists it: `link` is its destination there, `displayText` its words. */
function listed(original: string, link: string, displayText?: string) {
  const text = `Odd \`${original}\` and [[sound]].`;
  const ref = (source: string, to: string, words?: string) => {
    const offset = text.indexOf(source);
    return { link: to, original: source, ...(words === undefined ? {} : { displayText: words }), position: { start: { line: 0, col: offset, offset }, end: { line: 0, col: offset + source.length, offset: offset + source.length } } };
  };
  const isEmbed = original.startsWith('!');
  const refs = [ref('[[sound]]', 'sound'), ...(isEmbed ? [] : [ref(original, link, displayText)])];
  const cache: CachedMetadata = { links: refs, embeds: isEmbed ? [ref(original, link, displayText)] : [] };
  return withHostLinks(parseNote(text), text, cache).links.map(({ kind, target, alias, from, to, targetSpan }) => [kind, target, alias, text.slice(from, to), text.slice(from, targetSpan.from), text.slice(targetSpan.from, targetSpan.to)]);
}

const sound = ['wikilink', 'sound', null, '[[sound]]', '[[', 'sound'];

test.each([
  ['[[a]]', 'a', 'a', ['wikilink', 'a', null, '[[a]]', '[[', 'a']],
  ['[[a b#C|there]]', 'a b#C', 'there', ['wikilink', 'a b#C', 'there', '[[a b#C|there]]', '[[', 'a b#C']],
  ['[there](a.md)', 'a.md', 'there', ['markdown', 'a.md', 'there', '[there](a.md)', '[there](', 'a.md']],
  ['![[a.png|300]]', 'a.png', '300', ['embed', 'a.png', '300', '![[a.png|300]]', '![[', 'a.png']],
  ['[a.md](a.md)', 'a.md', 'a.md', ['markdown', 'a.md', 'a.md', '[a.md](a.md)', '[a.md](', 'a.md']],
  ['![a.md](a.md)', 'a.md', 'a.md', ['markdown', 'a.md', 'a.md', '![a.md](a.md)', '![a.md](', 'a.md']],
])('%s is a link of its kind where only Obsidian takes it for one, in the order of the text', (original, link, words, expected) => {
  expect(listed(original, link, words)).toEqual([expected, sound]);
});

test('one whose destination does not stand in the text as it is cannot be led elsewhere, and is left out', () => {
  expect(listed('[there](a%20b.md)', 'a b.md', 'there')).toEqual([sound]);
});
