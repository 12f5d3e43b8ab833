import { csvCell, escapeMarkdown, repeated } from '../../../src/core/report/escape';

describe('Markdown', () => {
  it.each([
    ['a *b* _c_ `d` [e] <f> #g | h \\', String.raw`a \*b\* \_c\_ \`d\` \[e\] \<f> \#g \| h \\`],
    ['a ~~b~~ ==c== %%d%%', String.raw`a \~~b\~~ \==c\== \%%d\%%`],
    ['x ~ y = 5 %', 'x ~ y = 5 %'],
    ['&lt;b&#62; & c', String.raw`\&lt;b&\#62; & c`],
    ['the sum $a_1 + b$ and $$c_2$$ here_', String.raw`the sum $a_1 + b$ and $$c_2$$ here\_`],
    ['from $5 <b> to $6', String.raw`from $5 \<b> to $6`],
    ['$ <b>$', String.raw`$ \<b>$`],
    ['- a', String.raw`\- a`],
    ['> a', String.raw`\> a`],
    ['12. a - b', String.raw`12\. a - b`],
    ['1) a', String.raw`1\) a`],
    ['12.5 of them', '12.5 of them'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('a cell', () => {
  it.each(['=1+1', '+1', '-1', '@a', '\t=1', '＝1+1'])('that begins like a formula is a text: %j', (cell) => {
    expect(csvCell(cell)).toBe(`'${cell}`);
  });

  it.each([
    ['a "b", c', '"a ""b"", c"'],
    ['\n=1', `"'\n=1"`],
    ['a\r\nb', '"a\r\nb"'],
    ['plain', 'plain'],
  ])('is quoted where that is needed: %j', (cell, written) => {
    expect(csvCell(cell)).toBe(written);
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
