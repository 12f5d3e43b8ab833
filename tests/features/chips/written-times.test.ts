import { findWrittenTimes } from '../../../src/features/chips/written-times';

test.each([
  ['one [00:01:02] here', ['00:01:02']],
  ['two [00:01:02, 00:01:09] and [0:30]', ['00:01:02', '00:01:09', '0:30']],
  ['a range [00:01:02 - 00:01:09]', ['00:01:02 - 00:01:09']],
  ['in parentheses (00:01:02)', ['00:01:02']],
  ['two in parentheses (00:01:02 and 00:01:09)', ['00:01:02', '00:01:09']],
  ['in wide brackets 【00:01:02】, （00:01:09、0:30）', ['00:01:02', '00:01:09', '0:30']],
  ['misspelt [00.01.02]', ['00.01.02']],
  ['words [see 00:01:02] (at 5:30 PM), a bracket [ alone, ( another', []],
])('finds the times of %j', (text, raws) => {
  const found = findWrittenTimes(text);
  expect(found.map(({ raw }) => raw)).toEqual(raws);
  for (const { from, to, raw } of found) expect(text.slice(from, to)).toContain(raw);
});

test('stays linear in a line of brackets', () => {
  expect(findWrittenTimes('[('.repeat(100_000))).toEqual([]);
});
