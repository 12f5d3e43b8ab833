import { closeEmbeddings, isolate, quote } from '../../src/core/close-embeddings';

test.each([
  ['plain', 'Widgets (1) rose', ''],
  ['letters of both directions', 'Widgets \u05d0\u05d1', ''],
  ['an override', 'gone\u202enote', '\u202c'],
  ['an embedding that ends', '\u202bgone\u202c note', ''],
  ['an isolate', '\u2067gone', '\u2069'],
  ['an isolate around an override that both end with it', '\u2067go\u202ene\u2069 note', ''],
  ['one in the other', '\u202ago\u2068ne', '\u2069\u202c'],
  ['an end that ends nothing', 'go\u202cne\u2069\u202e', '\u202c'],
  ['an end of an embedding within an isolate', '\u202ago\u2066ne\u202c', '\u2069\u202c'],
])('turns back what a text turned: %s', (_, text, closers) => {
  expect(closeEmbeddings(text)).toBe(text + closers);
  expect(quote(text)).toBe(`"${text}${closers}"`);
});

test.each([
  ['plain', 'Widgets', 'Widgets'],
  ['Hebrew', '\u05d0\u05d1', '\u2068\u05d0\u05d1\u2069'],
  ['overridden', 'gone\u202enote', '\u2068gone\u202enote\u202c\u2069'],
  ['of letters beyond the first plane', '\u{1e900}', '\u2068\u{1e900}\u2069'],
])('sets apart what runs from right to left: %s', (_, text, set) => {
  expect(isolate(text)).toBe(set);
});
