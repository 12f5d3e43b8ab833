import type { Quote } from '../links/link';

/** What a backslash begins: a character by its number, a line that goes on below, or a sign. */
const escape = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\r?\n[ \t]*|([^]))/g;
const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', _: '\u00a0' };
const lastCharacter = 0x10ffff;

/** What YAML means by a text between quotation marks. */
export function readQuoted(text: string, quote: Quote): string {
  if (quote === "'") return text.replace(/''/g, "'");
  if (quote === '') return text;
  return text.replace(escape, (whole: string, two?: string, four?: string, eight?: string, sign?: string) => {
    const code = parseInt(two ?? four ?? eight ?? '', 16);
    if (Number.isNaN(code)) return named[sign ?? ''] ?? sign ?? '';
    return code > lastCharacter ? whole : String.fromCodePoint(code);
  });
}

/** How YAML wants a text between quotation marks. */
export function writeQuoted(text: string, quote: Quote): string {
  if (quote === "'") return text.replace(/'/g, "''");
  return quote === '"' ? text.replace(/["\\]/g, '\\$&') : text;
}
