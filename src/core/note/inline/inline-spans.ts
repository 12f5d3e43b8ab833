import * as char from '../../char';
import { isDigit } from '../../characters';
import { readOpeningTag } from '../../time/opening-tag';
import { readCanonical } from '../../time/timestamps';
import { skipBlanks } from '../blocks/lines';
import { readElementOverLines } from './element-over-lines';
import { addMark, addTime, type Inline, Show } from './marks';

const elementStart = '<a class="yt-timestamp"';
const blockTag = new RegExp(
  '^(?:address|article|aside|blockquote|details|div|dd|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|' +
    'summary|table|tbody|td|th|thead|tr|ul)$',
  'i',
);
const tag = /^<\/?([A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]*|\/)?>/;
/** A tag up to a `>` that stands in quotation marks, so that it ends nothing. */
const endsInQuotes = /=[ \t]*(?:"[^"]*|'[^']*)>$/;
const address = /^<[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s<>]*>/;
const longestTag = 2000;
const longestTicks = 32;

/** Reads code in back ticks; returns where reading goes on. */
export function readCode(inline: Inline, at: number): number {
  const { text, end, marks, missing } = inline;
  let open = at;
  while (open < end && text.charCodeAt(open) === char.backtick) open++;
  const ticks = text.slice(at, Math.min(open, at + longestTicks));
  if (open - at > longestTicks || missing.has(ticks)) return open;
  const close = findTicks(text, ticks, open, end);
  if (close < 0) {
    missing.add(ticks);
    return open;
  }
  // A space at both ends is not shown: https://spec.commonmark.org/0.31.2/#code-spans
  const pad = close - open > 2 && text.charCodeAt(open) === char.space && text.charCodeAt(close - 1) === char.space ? 1 : 0;
  addMark(marks, Show.Nothing, at, open + pad);
  addMark(marks, Show.Verbatim, open + pad, close - pad);
  addMark(marks, Show.Nothing, close - pad, close + ticks.length);
  return close + ticks.length;
}

/** Where the next run of exactly these back ticks begins; -1 when there is none. */
function findTicks(text: string, ticks: string, from: number, end: number): number {
  for (let at = text.indexOf(ticks, from); at >= 0 && at + ticks.length <= end; ) {
    let behind = at + ticks.length;
    if (text.charCodeAt(behind) !== char.backtick) return at;
    while (text.charCodeAt(behind) === char.backtick) behind++;
    at = text.indexOf(ticks, behind);
  }
  return -1;
}

/** Reads a formula in single or double dollars, which stays as written; returns where reading goes on. */
export function readMath(inline: Inline, at: number): number {
  const { text, end, missing } = inline;
  const limit = inline.inRow ? endOfCell(inline, at) : inline.limit;
  if (text.charCodeAt(at + 1) !== char.dollar) return readDollar(inline, at, limit);
  const close = missing.has('$$') ? -1 : text.indexOf('$$', at + 2);
  if (close < 0 || close >= (inline.inRow ? limit : end)) {
    missing.add('$$');
    return at + 2;
  }
  addMark(inline.marks, Show.Verbatim, at, close + 2);
  return close + 2;
}

function readDollar(inline: Inline, at: number, limit: number): number {
  const { text, marks } = inline;
  if (at < inline.noFormulaBefore || isBlank(text.charCodeAt(at + 1))) return at + 1;
  const close = findDollar(text, at, limit);
  if (close < 0) {
    inline.noFormulaBefore = ~close;
    return at + 1;
  }
  addMark(marks, Show.Verbatim, at, close + 1);
  return close + 1;
}

/** Where the cell around an offset ends. A table's cells are cut before formulas are read, so a pipe within a formula must be escaped. */
function endOfCell(inline: Inline, at: number): number {
  const { text, pipes, limit } = inline;
  if (at < inline.cellEnd) return inline.cellEnd;
  let pipe = pipes.from(at);
  while (pipe < limit && text.charCodeAt(pipe - 1) === char.backslash) pipe = pipes.from(pipe + 1);
  inline.cellEnd = Math.min(pipe, limit);
  return inline.cellEnd;
}

/**
 * The offset of the dollar that closes a formula. It stands neither before a digit nor after a blank, so that prices are no formulas, and
 * between the two is neither another opening dollar nor a timestamp. Where no dollar closes it: the offset before which no other formula
 * can begin, as its bitwise complement.
 */
function findDollar(text: string, at: number, limit: number): number {
  for (let i = text.indexOf('$', at + 1); i >= 0 && i < limit; i = text.indexOf('$', i + 1)) {
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    if (isBlank(before) && !isBlank(after)) return ~i;
    if (isBlank(before) || isDigit(after) || before === char.backslash) continue;
    const time = text.slice(at, i).indexOf(elementStart);
    return time < 0 ? i : ~(at + time);
  }
  return ~limit;
}

function isBlank(code: number): boolean {
  return code === char.space || code === char.tab || code === char.newline || Number.isNaN(code);
}

/** Hides a comment, `%%…%%` or `<!--…-->`, that ends in the block; returns where reading goes on. */
export function readComment(inline: Inline, at: number, open: string, close: string): number {
  const { text, end, marks, missing } = inline;
  const found = missing.has(open) ? -1 : text.indexOf(close, at + open.length);
  if (found < 0 || found + close.length > end) {
    missing.add(open);
    return at + 1;
  }
  addMark(marks, Show.Nothing, at, found + close.length);
  return found + close.length;
}

/** Reads what begins with `<`, or `\<`: a timestamp element, a comment, an address or a tag; returns where reading goes on. */
export function readAngle(inline: Inline, at: number): number {
  const { text, limit, marks, gathered } = inline;
  const canonical = readCanonical(text, at, limit);
  if (canonical && text.charCodeAt(canonical.to) !== char.greater) {
    addTime(inline, canonical);
    return canonical.to;
  }
  const element = readElementOverLines(inline, at);
  if (element) {
    if (element.found) {
      addMark(marks, Show.Time, at, element.next, gathered.times.push(element.found) - 1);
      inline.element = element.found;
    } else {
      gathered.unreadable.push({ from: element.from, to: element.to });
      addMark(marks, Show.Nothing, at, element.next);
    }
    return element.next;
  }
  if (text.charCodeAt(at) !== char.less) return at + 1;
  if (text.startsWith('<!--', at)) return readComment(inline, at, '<!--', '-->');
  const next = text.charCodeAt(at + 1);
  if (next !== char.slash && !(next >= char.upperA && next <= char.lowerZ)) return at + 1;
  return readTag(inline, at);
}

/** How a tag is shown. A `<br>` at the end of a line is there on purpose: no sentence goes on after it. */
function showOfTag(name: string, endsLine: boolean): Show {
  if (/^br$/i.test(name)) return endsLine ? Show.Apart : Show.Break;
  return blockTag.test(name) ? Show.Apart : Show.Nothing;
}

function readTag(inline: Inline, at: number): number {
  const { text, limit, marks } = inline;
  const close = inline.angles.from(at);
  if (close >= limit || close - at > longestTag) return at + 1;
  const source = text.slice(at, close + 1);
  const plain = tag.exec(source)?.[1];
  const quoting = plain === undefined || endsInQuotes.test(source) ? readOpeningTag(text.slice(at, Math.min(limit, at + longestTag))) : null;
  const name = quoting?.name ?? plain;
  if (name !== undefined) {
    const end = quoting ? at + quoting.length : close + 1;
    addMark(marks, showOfTag(name, skipBlanks(text, end, limit) === limit), at, end);
    return end;
  }
  if (!address.test(source)) return at + 1;
  addMark(marks, Show.Nothing, at, at + 1);
  addMark(marks, Show.Verbatim, at + 1, close);
  addMark(marks, Show.Nothing, close, close + 1);
  return close + 1;
}
