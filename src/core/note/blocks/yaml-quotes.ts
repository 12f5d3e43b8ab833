import type { Quote } from '../../links/link';
import type { Span } from '../../text';

/** An escape: a character by its number, a line break that does not count, or a single character. */
const escape = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\r?\n[ \t]*|([^]))/g;
const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', _: '\u00a0' };
const lastCharacter = 0x10ffff;
const lineBreak = /\r?\n[ \t]*/g;

/** The text that YAML means by what stands between quotation marks; with `quote` empty, the text itself. */
export function readQuoted(text: string, quote: Quote): string {
  if (quote === "'") return text.replace(/''/g, "'");
  if (quote === '') return text;
  return text.replace(escape, (whole: string, two?: string, four?: string, eight?: string, sign?: string) => {
    const code = parseInt(two ?? four ?? eight ?? '', 16);
    if (Number.isNaN(code)) return named[sign ?? ''] ?? sign ?? '';
    return code > lastCharacter ? whole : String.fromCodePoint(code);
  });
}

/** The same of a stretch that may go on in the next line: a line break in it is a space. */
export function readFolded(text: string, quote: Quote): string {
  return readQuoted(text, quote).replace(lineBreak, ' ');
}

/** A stretch of a value, without the quotation marks around it. */
interface Part extends Span {
  readonly quote: Quote;
}

/** The start of a value whose parts have quotation marks of their own: a map in braces, or a list or a key within a list. */
const compound = /^(?:\{|-\s|[^\s"'{}[\],:]+:\s)/;
const innerQuoted = /(?:[{[,]\s*|[-:]\s+)("(?:[^"\\]|\\[^])*"|'(?:[^']|'')*')/g;

/** The parts of a value without quotation marks around it, each with its own. Mostly that is one part without any. */
export function partsOfPlain(value: string): Part[] {
  if (!compound.test(value)) return [{ from: 0, to: value.length, quote: '' }];
  const parts: Part[] = [];
  let done = 0;
  for (const { index, 0: whole, 1: quoted = '' } of value.matchAll(innerQuoted)) {
    const to = index + whole.length;
    const from = to - quoted.length;
    parts.push({ from: done, to: from, quote: '' }, { from: from + 1, to: to - 1, quote: quoted.startsWith("'") ? "'" : '"' });
    done = to;
  }
  return [...parts, { from: done, to: value.length, quote: '' }];
}

/** What YAML would take for more than text where no quotation marks are around it; a wikilink stands in a list there. */
const unplain = /^[-?!&*|>'"%@`]|[,:{}]|\s#/;

/** A text as YAML wants it between quotation marks; null where there are none, and it would not be read as text. */
export function writeQuoted(text: string, quote: Quote): string | null {
  if (quote === "'") return text.replace(/'/g, "''");
  if (quote === '"') return text.replace(/["\\]/g, '\\$&');
  return unplain.test(text) ? null : text;
}
