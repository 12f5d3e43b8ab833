import fc from 'fast-check';
import { readOpeningTag } from '../../../src/core/time/opening-tag';

test('reads attributes in any quotation marks, and where their values stand', () => {
  const text = `<A class="big"  data-t='1:02' id=x hidden>words</a>`;
  const tag = readOpeningTag(text);
  expect([tag?.name, tag?.length]).toEqual(['a', text.indexOf('words')]);
  const values = [...(tag?.attributes ?? [])].map(([name, { value, from, to }]) => [name, value, text.slice(from, to)]);
  expect(values).toEqual([['class', 'big', 'big'], ['data-t', '1:02', '1:02'], ['id', 'x', 'x'], ['hidden', '', '']]);
});

test('counts the first of two attributes with one name, as browsers do', () => {
  expect(readOpeningTag('<a id="one" ID="two">')?.attributes.get('id')?.value).toBe('one');
});

test.each(['<a>', '<a class="x', '<a class="x"data-t="1">', '<a class=""x" y>', '<a data= "1"', '< a id="x">', 'a id="x">', '<a id="x" <b>', '<a\nid="x">', '<a id="x\n">'])('finds no sound tag in %s', (text) => {
  expect(readOpeningTag(text)).toBeNull();
});

test('reads signs of tags in quotation marks as part of a value', () => {
  const text = `<a class="big" title="a > b" lang='<b>'>words</a>`;
  const tag = readOpeningTag(text);
  expect([tag?.length, tag?.attributes.get('title')?.value, tag?.attributes.get('lang')?.value]).toEqual([text.indexOf('words'), 'a > b', '<b>']);
});

test('gives for each value the place where it stands', () => {
  const value = fc.string().filter((text) => !/["\n]/.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z-]{0,8}$/), value), { minLength: 1, selector: ([name]) => name }), (pairs) => {
      const text = `<span${pairs.map(([name, one]) => ` ${name}="${one}"`).join('')}>`;
      const read = [...(readOpeningTag(text)?.attributes ?? [])];
      expect(read.map(([name, { from, to }]) => [name, text.slice(from, to)])).toEqual(pairs);
    }),
  );
});
