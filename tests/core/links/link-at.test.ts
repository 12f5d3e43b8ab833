import { linkAt } from '../../../src/core/links/link-at';
import { parseNote } from '../../../src/core/note/parse-note';

const text = '---\nup: "[[top]]"\nrelated: ["[[one]]", "[[two]]"]\n---\n[[a]] ![[b.png]] [c](c.md), [[open\n\n| [[d\\|e]] | [[00:01:02]] |\n| --- | --- |\n';
const { links } = parseNote(text);

test('finds each link of a note by its span, and none by another', () => {
  expect(links).toHaveLength(9);
  for (const link of links) {
    expect(linkAt(links, { from: link.from, to: link.to })).toBe(link);
    expect(linkAt(links, { from: link.from, to: link.to - 1 })).toBeUndefined();
    expect(linkAt(links, { from: link.from + 1, to: link.to })).toBeUndefined();
  }
  expect(linkAt(links, { from: text.length, to: text.length })).toBeUndefined();
});
