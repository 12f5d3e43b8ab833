import { readBracket, readParenthesis } from '../../../src/core/time/plain-times';

/** The times of a bracket with the markup that belongs to each; `!` where something in it does not belong there. */
function bracket(text: string): string[] | null {
  return readBracket(text, 0, text.length)?.times.map(({ from, to, raw, damaged }) => `${raw}${damaged ? '!' : ''} ${text.slice(from, to)}`) ?? null;
}

test.each([
  ['[ 00:03:57 ]', ['00:03:57 [ 00:03:57 ]']],
  ['[0:44]', ['0:44 [0:44]']],
  ['[00:03, 00:05; 00:07]', ['00:03 [00:03', '00:05 00:05', '00:07 00:07]']],
  ['[00:03/00:05 & 00:07]', ['00:03 [00:03', '00:05 00:05', '00:07 00:07]']],
  ['[00:03 and 00:05]', ['00:03 [00:03', '00:05 00:05]']],
  ['[00:03, 00:05, and 00:07]', ['00:03 [00:03', '00:05 00:05', '00:07 00:07]']],
  ['[00:03 y 00:05 und 00:07]', ['00:03 [00:03', '00:05 00:05', '00:07 00:07]']],
  ['[00:03 \\| 00:05]', ['00:03 [00:03', '00:05 00:05]']],
  ['[00:03-00:05, 00:07]', ['00:03-00:05 [00:03-00:05', '00:07 00:07]']],
  ['[00:03–00:05, 00:07—00:09]', ['00:03–00:05 [00:03–00:05', '00:07—00:09 00:07—00:09]']],
  ['[00:03 to 00:05]', ['00:03 to 00:05 [00:03 to 00:05]']],
  ['[00:03 et 00:05, 00:07 e 00:09]', ['00:03 [00:03', '00:05 00:05', '00:07 00:07', '00:09 00:09]']],
  ['[00:03 и 00:05、00:07 + 00:09]', ['00:03 [00:03', '00:05 00:05', '00:07 00:07', '00:09 00:09]']],
  ['[00:03 bis 00:05]', ['00:03 bis 00:05 [00:03 bis 00:05]']],
  ['[00:03 à 00:05, 00:07 hasta 00:09]', ['00:03 à 00:05 [00:03 à 00:05', '00:07 hasta 00:09 00:07 hasta 00:09]']],
  ['[00:03 → 00:05, 00:07〜00:09]', ['00:03 → 00:05 [00:03 → 00:05', '00:07〜00:09 00:07〜00:09]']],
  ['[00:03. - 00:05]', ['00:03. - 00:05! [00:03. - 00:05]']],
])('%s holds times', (text, times) => {
  expect(bracket(text)).toEqual(times);
});

test.each([
  '[]', '[a]', '[30:1]', '[00:03 x]', '[00:03,]', '[00:03, and]', '[00:03', '[00:03)', '[00:03 andante 00:05]', '[00:03, andante 00:05]', '[-3, 2]', '[2024]',
])('%s holds more than times, or none', (text) => {
  expect(bracket(text)).toBeNull();
});

test('a bracket ends on its line', () => {
  expect(readBracket('[00:03, 00:05]', 0, 6)).toBeNull();
});

describe('in parentheses, where ratios and verses stand, too', () => {
  const raw = (text: string): string | undefined => readParenthesis(text, 0, text.length)?.times[0]?.raw;

  test.each(['(00:03:57)', '( 1:02:03 )', '(23:59:59)', '(25:10:00)', '(03:57)', '(0:59:59)', '(02:08:52:00)'])('%s is a time', (text) => {
    expect(raw(text)).toBe(text.replace(/[ ()]/g, ''));
  });

  test.each(['(3:57)', '(3:15-20)', '(30:10)', '(5:30 PM)', '(1:75:10)', '(1:10:75)', '(1:60:00)', '(1:00:60)', '(24:10:10)', '(00:03:57', '(00:03:57]', '(3647)'])('%s is none', (text) => {
    expect(raw(text)).toBeUndefined();
  });

  test('both ends of a range stand in it', () => {
    expect(raw('(0:07:53-0:08:06)')).toBe('0:07:53-0:08:06');
  });

  test.each(['(48:52-48:59)', '(48:50 – 49:10)', '(12:42-13:08)', '(23:59 to 24:05)'])('%s is a range of minutes', (text) => {
    expect(raw(text)).toBe(text.slice(1, -1));
  });

  test.each([
    '(10:30-11:15)', '(12:00-12:45)', '(9:00-5:00)', '(3:16-4:22)', '(3:15-4:2)',
    '(30:10-30:90)', '(48:59-48:52)', '(48:52-48:52)', '(30:10-41:12)', '(48:52-1:02:03)',
  ])('%s may be hours, verses or ratios', (text) => {
    expect(raw(text)).toBeUndefined();
  });

  const raws = (text: string): string[] | undefined => readParenthesis(text, 0, text.length)?.times.map((time) => time.raw);

  test.each([
    ['(00:03 and 00:05)', ['00:03', '00:05']],
    ['(00:03:57; 00:04:10, 00:05:00)', ['00:03:57', '00:04:10', '00:05:00']],
    ['(00:03 - 00:05 & 1:02:03)', ['00:03 - 00:05', '1:02:03']],
  ])('%s holds several', (text, times) => {
    expect(raws(text)).toEqual(times);
  });

  test.each(['(3:15; 4:12)', '(00:03, 4:12)', '(00:03, see above)', '(00:03; 16)'])('%s holds more than times', (text) => {
    expect(raws(text)).toBeUndefined();
  });
});
