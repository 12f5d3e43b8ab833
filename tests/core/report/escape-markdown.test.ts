import { escapeMarkdown } from '../../../src/core/report/escape-markdown';

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
