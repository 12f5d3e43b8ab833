import * as char from '../../char';
import { isDigit } from '../../characters';
import { readFence } from './fence';
import { skipBlanks, trimEnd } from './lines';

/* What a line begins with, by CommonMark's rules where they are simple. Offsets are into the whole text; `end` is where the line ends. */

const footnoteMark = /^\[\^[^\]\s]{1,100}\]:[ \t]*/;
/** The mark at the start of a callout's first line, with its type in the first group; for `lengthOfMark`. */
export const calloutMark = /^\[!([^\]\n]{1,60})\][+-]?[ \t]*/;
const longestMark = 120;
const warningMark = '!> ';

/** The length of a mark in brackets that begins at an offset; 0 when none does. */
export function lengthOfMark(mark: RegExp, text: string, at: number, end: number): number {
  return text.charCodeAt(at) === char.squareOpen ? (mark.exec(text.slice(at, Math.min(end, at + longestMark)))?.[0].length ?? 0) : 0;
}

/** The length of the mark, `[^1]:` or `!>`, that a footnote or a warning begins with; 0 when none begins at the offset. */
export function lengthOfLead(text: string, at: number, end: number): number {
  return text.startsWith(warningMark, at) ? warningMark.length : lengthOfMark(footnoteMark, text, at, end);
}

/** The level of the heading whose `#` marks begin at an offset; 0 when there is none. */
export function headingLevel(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) === char.hash) i++;
  const level = i - at;
  if (level === 0 || level > 6) return 0;
  const next = text.charCodeAt(i);
  return i === end || next === char.space || next === char.tab ? level : 0;
}

/** Where a heading's text ends, without closing `#` marks. */
export function endOfHeading(text: string, from: number, end: number): number {
  const last = trimEnd(text, from, end);
  let i = last;
  while (i > from && text.charCodeAt(i - 1) === char.hash) i--;
  if (i === last) return last;
  if (i === from) return from;
  const code = text.charCodeAt(i - 1);
  return code === char.space || code === char.tab ? trimEnd(text, from, i) : last;
}

/** Where the marker of a list item ends, right after its bullet, full stop or parenthesis; -1 when there is none. */
export function endOfMarker(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at);
  let i = at + 1;
  if (isDigit(first)) {
    while (i < end && i - at < 9 && isDigit(text.charCodeAt(i))) i++;
    const mark = text.charCodeAt(i);
    if (mark !== char.stop && mark !== char.roundClose) return -1;
    i++;
  } else if (first !== char.star && first !== char.hyphen && first !== char.plus) {
    return -1;
  }
  if (i >= end) return i;
  const next = text.charCodeAt(i);
  return next === char.space || next === char.tab ? i : -1;
}

/** Where the box `[x] ` of a task ends; the offset itself when there is none. */
export function endOfTaskBox(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== char.squareOpen || at + 3 >= end) return at;
  return text[at + 2] === ']' && text[at + 3] === ' ' ? at + 4 : at;
}

/** Whether the line is a thematic break: `---`, `***`, `___`, blanks between allowed. */
export function isRule(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== char.hyphen && mark !== char.star && mark !== char.underscore) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (code !== char.space && code !== char.tab) return false;
  }
  return count >= 3;
}

/** The level of the heading that this line makes of the paragraph above it: 1 for `===`, 2 for `---`, else 0. */
export function underlineLevel(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== char.equals && mark !== char.hyphen) return 0;
  let i = at;
  while (i < end && text.charCodeAt(i) === mark) i++;
  if (skipBlanks(text, i, end) < end || i - at < 2) return 0;
  return mark === char.hyphen ? 2 : 1;
}

/** Whether the line is the row of dashes under a table's header. */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== char.pipe && first !== char.hyphen && first !== char.colon) return false;
  let pipes = 0;
  let dashes = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === char.pipe) pipes++;
    else if (code === char.hyphen) dashes++;
    else if (code !== char.colon && code !== char.space && code !== char.tab) return false;
  }
  return pipes > 0 && dashes > 0;
}

/** Whether an ordered list item has a number other than 1: such an item cannot interrupt a paragraph. */
export function startsLate(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  return isDigit(first) && (first !== char.digit1 || isDigit(text.charCodeAt(at + 1)));
}

/** Whether a list item starts with something that is a block of its own. */
export function startsBlock(text: string, at: number, end: number): boolean {
  return headingLevel(text, at, end) > 0 || readFence(text, at, end) !== null || endOfMarker(text, at, end) >= 0;
}
