import { csvLine, repeated } from '../../../src/core/report/csv-line';

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '＝1+1'])('that begins like a formula is a text: %j', (cell) => {
    expect(csvLine([cell, 1])).toBe(`'${cell},1\n`);
  });

  it.each([
    ['a "b", c', '"a ""b"", c"'],
    ['\n=1', `"'\n=1"`],
    ['a\r\nb', '"a\r\nb"'],
    ['plain', 'plain'],
  ])('is quoted where that is needed: %j', (cell, written) => {
    expect(csvLine([cell, 1])).toBe(`${written},1\n`);
  });
});

describe('a text that rows repeat', () => {
  it('is whole in the first row, and where it is not very long', () => {
    expect(repeated('a'.repeat(5000), 0)).toBe('a'.repeat(5000));
    expect(repeated('a'.repeat(1000), 1)).toBe('a'.repeat(1000));
  });

  it('is cut elsewhere, between characters', () => {
    expect(repeated('a'.repeat(1001), 1)).toBe(`${'a'.repeat(1000)}…`);
    expect(repeated(`${'a'.repeat(999)}${'\u{1f389}'.repeat(9)}`, 1)).toBe(`${'a'.repeat(999)}…`);
  });
});
