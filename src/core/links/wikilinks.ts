import * as char from '../char';
import { isDigit } from '../characters';
import { readTime } from '../time/written-time';
import type { Link, LinkFlaw } from './link';

/** A wikilink as it stands in the text. Offsets are into the whole text. */
export interface FoundLink {
  readonly link: Link;
  /**
   * Where the alias stands, without the blanks around it; of no use where the link has none. The alias of a `nested` link holds the inner
   * link and is not read to its end: there both offsets are where it begins.
   */
  readonly aliasFrom: number;
  readonly aliasTo: number;
}

const unescapedPipe = /(?:^|[^\\])\|/;
const numbers = /^[\s\d.,;+−-]*$/;
const wordStart = /^[\s#^]*[\p{L}\p{N}@]/u;
const longestNested = 200;
const longestTarget = 120;

/**
 * Reads the wikilink that begins at an offset, closed or not. Single brackets may stand inside in pairs, as in `[[note | [00:51:03]]]`.
 * Null for brackets that were never meant as a link, such as a matrix.
 * @param limit Where its line ends.
 * @param inRow Whether it stands in a table's row, where the pipe between target and alias must be escaped.
 */
export function readWikilink(text: string, at: number, limit: number, inRow: boolean): FoundLink | null {
  const content = readContent(text, at + 2, limit);
  if (!content) return null;
  return content.isClosed ? make('wikilink', text, at, content, inRow) : readBroken(text, at, content, limit, inRow);
}

/** Where the last two of a run of brackets begin, of which the first two stand at an offset: no link begins before them. */
export function lastTwo(text: string, at: number, limit: number): number {
  let i = at;
  while (i < limit && isThird(text, i + 2)) i++;
  return i;
}

/** Reads the embed that begins with the `!` at an offset, as `readWikilink` does a link; null also where it is never closed. */
export function readEmbed(text: string, at: number, limit: number, inRow: boolean): FoundLink | null {
  const content = readContent(text, at + 3, limit);
  return content?.isClosed ? make('embed', text, at, content, inRow) : null;
}

/** The stretch between the brackets of a link. */
interface Content {
  readonly from: number;
  /** Where reading stopped: at the brackets that close the link, or where it turned out that none do. */
  readonly to: number;
  /** Where the pipe stands; -1 for none. */
  readonly split: number;
  readonly isClosed: boolean;
}

/** Whether the bracket after two others leaves the first to the text: no name begins with a bracket, unless a time follows. */
function isThird(text: string, at: number): boolean {
  return text.charCodeAt(at) === char.squareOpen && !isDigit(text.charCodeAt(at + 1));
}

function readContent(text: string, from: number, limit: number): Content | null {
  if (isThird(text, from)) return null;
  let depth = 0;
  let split = -1;
  let i = from;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === char.squareOpen) {
      if (text.charCodeAt(i + 1) === char.squareOpen) break;
      depth++;
    } else if (code === char.squareClose) {
      if (depth > 0) depth--;
      else break;
    } else if (code === char.pipe && split < 0) {
      split = i;
    }
  }
  const isClosed = i < limit && text.charCodeAt(i) === char.squareClose && text.charCodeAt(i + 1) === char.squareClose;
  return { from, to: Math.min(i, limit), split, isClosed };
}

function make(kind: 'wikilink' | 'embed', text: string, at: number, { from: start, to: end, split }: Content, inRow: boolean): FoundLink | null {
  const content = text.slice(start, end);
  if (split < 0 && content.includes(',') && numbers.test(content)) return null;
  const escaped = split >= 0 && text.charCodeAt(split - 1) === char.backslash;
  const targetEnd = split < 0 ? end : escaped ? split - 1 : split;
  const [from, to] = trim(text, start, targetEnd);
  const target = text.slice(from, to);
  const flaw = flawOf(target, split >= 0 && inRow && unescapedPipe.test(content));
  const [aliasFrom, aliasTo] = trim(text, split + 1, end);
  const link: Link = {
    kind,
    from: at,
    to: end + 2,
    target,
    targetSpan: { from, to },
    alias: split < 0 ? null : text.slice(aliasFrom, aliasTo),
    flaw,
    inRow,
  };
  return { link, aliasFrom, aliasTo };
}

function flawOf(target: string, splitsCell: boolean): LinkFlaw | null {
  if (target === '') return 'empty';
  if (target.includes(':') && readTime(target)) return 'time';
  return splitsCell ? 'pipe' : null;
}

/** Reads a link that is never closed, or in which another one starts. Null unless its content begins like a name. */
function readBroken(text: string, at: number, { from: start, to: stop, split }: Content, limit: number, inRow: boolean): FoundLink | null {
  const farthest = Math.min(stop, endOfCharacter(text, start + longestTarget));
  const content = text.slice(start, farthest);
  if (!wordStart.test(content)) return null;
  const stray = stop < limit && text.charCodeAt(stop) === char.squareClose;
  if (stray && split < 0 && !content.includes('_')) return null;
  const nested = !stray && stop < limit && hasSecondClose(text, stop, limit);
  const targetEnd = split < 0 ? farthest : split;
  const [from, to] = trim(text, start, targetEnd);
  const [, end] = trim(text, start, stray ? stop + 1 : farthest);
  const link: Link = {
    kind: 'wikilink',
    from: at,
    to: end,
    target: text.slice(from, to),
    targetSpan: { from, to },
    alias: null,
    flaw: nested ? 'nested' : 'unclosed',
    inRow,
  };
  const aliasFrom = nested && split >= 0 ? trim(text, split + 1, stop)[0] : at;
  return { link, aliasFrom, aliasTo: aliasFrom };
}

/** The offset itself, or the next one where it lies between the two halves of a surrogate pair. */
function endOfCharacter(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00 ? at + 1 : at;
}

/** Whether the brackets that close an inner link are followed by those that close the outer one. @param inner Where the inner link starts. */
function hasSecondClose(text: string, inner: number, limit: number): boolean {
  const near = text.slice(inner, Math.min(limit, inner + longestNested));
  const first = near.indexOf(']]');
  return first >= 0 && /^(?:(?!\[\[).)*?\]\]/.test(near.slice(first + 2));
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

function isBlank(code: number): boolean {
  return code === char.space || code === char.tab || code === char.noBreakSpace;
}
