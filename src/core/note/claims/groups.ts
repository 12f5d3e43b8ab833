import * as char from '../../char';
import { isAsciiLetter, isWordAt, skipSpace } from '../../characters';
import { lastOf } from '../../last-of';
import { partitionPoint } from '../../partition-point';
import type { Span } from '../../text';
import { namesOfTimes, wordsBeforeTimes } from '../characters/names-of-times';
import { timeMark } from '../characters/stand-ins';

/** Timestamps that stand together, with what joins and wraps them. Offsets into the shown text. */
export interface Group extends Span {
  /** The index of its first timestamp among the block's, and that of the one after its last. */
  readonly first: number;
  readonly end: number;
}

/** Marks that join timestamps, including stray ones of emphasis. */
const marks = '[\\s,;/|&+*_–—→~、，；،؛～〜・-]*';
/** With arrows of two characters; a loop over either would be slow. */
const joinMarks = `${marks}(?:[=-]>${marks})*`;
/** The words for "and", "or", "to" and "until" in several languages. */
const joinWords =
  'and to y e a hasta até und bis ve ile et à ed en tot i do и до और से و إلى اور և と から 和 与 及 到 至 or o ou oder veya through until'.split(' ').join('|');
const between = new RegExp(`^(?:\\.(?=[,;]))?${joinMarks}(?:(?:${joinWords})${joinMarks})*$`);
const longestBetween = 24;
/** Timestamps in a line, with their brackets and what joins them. */
const leading = new RegExp(`[${timeMark}()[\\] \\t,;:|&*_–—→•、，；：～〜-]{1,40}["'“„«‘]?`, 'y');
/** A name or words before a timestamp in brackets, as in `(source: T)` and `(see T)`. */
const nameBefore = new RegExp(`[([](?:${namesOfTimes}|${wordsBeforeTimes})$`, 'i');
/** A name at the start of a line. */
const nameInLine = new RegExp(`\\n${namesOfTimes}$`, 'i');
const longestName = 24;

/**
 * Gathers the timestamps of a shown text, or of a stretch of it, into groups. A group is timestamps joined by white space, `,` `;` `/` `|`
 * `&`, a dash, an arrow, or a word such as "and" or "to", with the brackets that hold nothing else.
 */
export function findGroups(text: string, from = 0, to = text.length): Group[] {
  const groups: Group[] = [];
  let number = 0;
  for (let at = text.indexOf(timeMark, from); at >= 0 && at < to; at = text.indexOf(timeMark, at + 1)) {
    const one = unwrap(text, { from: at, to: at + 1, first: number, end: ++number });
    const last = lastOf(groups);
    if (last && joins(text, last.to, one.from)) groups[groups.length - 1] = unwrap(text, { from: last.from, to: one.to, first: last.first, end: one.end });
    else groups.push(one);
  }
  return groups;
}

/** Like `findGroups`. A group that has a line to itself but for a name before it, as in `Timestamp: T`, takes in the name. */
export function findNamedGroups(text: string, from: number, to: number): Group[] {
  const groups = findGroups(text, from, to);
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (!group || text.charCodeAt(group.from - 2) !== char.colon || !endsInLine(text, group.to, to)) continue;
    const start = Math.max(from, group.from - longestName);
    const found = nameInLine.exec((start === from ? '\n' : '') + text.slice(start, group.from));
    if (found) groups[i] = { from: group.from - found[0].length + 1, to: group.to, first: group.first, end: group.end };
  }
  return groups;
}

/** Whether a line holds nothing more from an offset on but a full stop. */
function endsInLine(text: string, at: number, to: number): boolean {
  const end = skipSpace(text, text.charCodeAt(at) === char.stop ? at + 1 : at, to);
  return end >= to || text.slice(at, end).includes('\n');
}

function joins(text: string, from: number, to: number): boolean {
  if (to <= from) return true;
  const words = to - from <= longestBetween ? text.slice(from, to) : null;
  return words !== null && between.test(words) && !(words.includes('\n') && words.trim() === '' && leadsWords(text, to));
}

/** Whether words follow the timestamps that begin at an offset, on the same line: then they do not go with those at the end of the line above. */
function leadsWords(text: string, at: number): boolean {
  leading.lastIndex = at;
  return leading.test(text) && isWordAt(text, leading.lastIndex);
}

/** Widens a group to the brackets around it that hold nothing else, or only a name before it, as in `(source: T)`. */
function unwrap(text: string, group: Group): Group {
  let { from, to } = group;
  for (;;) {
    const open = startInBrackets(text, from, to);
    const close = open > 0 ? closerOf(text.charCodeAt(open - 1)) : 0;
    const end = close > 0 ? endInBrackets(text, to) : to;
    if (close === 0 || text.charCodeAt(end) !== close) return from === group.from ? group : { from, to, first: group.first, end: group.end };
    from = open - 1;
    to = end + 1;
  }
}

/** Where what stands before a group in its brackets starts: a name, or a blank. */
function startInBrackets(text: string, from: number, to: number): number {
  const start = startOfName(text, from, to);
  return start === from && text.charCodeAt(from - 1) === char.space ? from - 1 : start;
}

/** Where what stands behind a group in its brackets ends: three dots, or a blank. */
function endInBrackets(text: string, to: number): number {
  if (text.startsWith('...', to)) return to + 3;
  return text.charCodeAt(to) === char.space ? to + 1 : to;
}

/** The bracket that closes an opening one; 0 for any other character. */
function closerOf(open: number): number {
  switch (open) {
    case char.roundOpen: return char.roundClose;
    case char.squareOpen: return char.squareClose;
    case char.curlyOpen: return char.curlyClose;
    case 0xff08: return 0xff09; // （ and ）
    case 0xff3b: return 0xff3d; // ［ and ］
    case 0x3010: return 0x3011; // 【 and 】
    default: return 0;
  }
}

/** Where the name of a bracketed group starts; the group's start where it has none. */
function startOfName(text: string, from: number, to: number): number {
  const after = text.charCodeAt(to);
  if (text.charCodeAt(from - 1) !== char.space || (after !== char.roundClose && after !== char.squareClose)) return from;
  const name = nameBefore.exec(text.slice(Math.max(0, from - longestName), from));
  return name ? from - name[0].length + 1 : from;
}

/** The index of the first group that ends after an offset. */
function firstGroupFrom(groups: readonly Group[], offset: number): number {
  return partitionPoint(groups.length, (number) => (groups[number]?.to ?? 0) <= offset);
}

/** The group that starts at an offset, or null. */
export function groupAt(groups: readonly Group[], offset: number): Group | null {
  const group = groups[firstGroupFrom(groups, offset)];
  return group?.from === offset ? group : null;
}

/** Whether a group ends right before an offset. */
export function endsGroup(groups: readonly Group[], at: number): boolean {
  const next = firstGroupFrom(groups, at);
  return next > 0 && groups[next - 1]?.to === at;
}

/** The groups that start in a stretch. */
export function groupsIn(groups: readonly Group[], { from, to }: Span): Group[] {
  return groups.filter((group) => group.from >= from && group.from < to);
}

/** Whether a stretch of the shown text holds a word besides its timestamps. */
export function hasWord(text: string, groups: readonly Group[], from: number, to: number): boolean {
  const start = skipSpace(text, from, to);
  const first = groups[0];
  if (start < to && isAsciiLetter(text.charCodeAt(start)) && (!first || first.from > start)) return true;
  let next = firstGroupFrom(groups, start);
  for (let at = start; at < to; at++) {
    const group = groups[next];
    if (group && at >= group.from) {
      at = group.to - 1;
      next++;
    } else if (isWordAt(text, at)) return true;
  }
  return false;
}
