import type { Span } from '../text';
import { isAbbreviation } from './abbreviations';
import { isAsciiUpper, isLowerAt, isSpace, isWordAt } from './characters';
import { firstGroupFrom, type Group, groupAt, hasWord } from './groups';
import { NextEnds } from './next-ends';
import { findQuotes } from './quotes';
import { paragraphMark, timeMark } from './show-block';

/** A text to cut, as a reader sees it, with the groups of timestamps in it. Offsets into the text. */
export interface Cuttable {
  readonly text: string;
  readonly groups: readonly Group[];
  /** Pairs from, to of what holds no end of a sentence. */
  readonly verbatim: readonly number[];
}

const stop = 46;
const newline = 10;
const paragraph = paragraphMark.charCodeAt(0);
const time = timeMark.charCodeAt(0);
const stops = '.!?…';
const wideStops = '。！？।॥';
const closers = '"\'”’)]}»›」』）】';
const longestNext = 24;
const longestTail = 200;

/**
 * Cuts a text into sentences: spans that lie behind one another and cover it. Timestamps that stand behind a sentence's full
 * stop belong to it. Looks closely only at the marks that may end a sentence.
 */
export function cutSentences(cuttable: Cuttable, from = 0, to = cuttable.text.length): readonly Span[] {
  const { text } = cuttable;
  const quotes = findQuotes(text, from, to);
  const spans: Span[] = [];
  const ends = new NextEnds(text, from);
  let start = from;
  for (let at = ends.from(from); at < to; ) {
    const end = endOfSentence(cuttable, at, start, to, quotes);
    if (end > at && end < to) {
      spans.push({ from: start, to: end });
      start = end;
    }
    at = ends.from(Math.max(end, at + 1));
  }
  if (start < to) spans.push({ from: start, to });
  return spans.length > 1 || cuttable.groups.length === 0 ? joinWordless(cuttable, spans) : spans;
}

/** Behind the sentence that a mark may end; 0 when it goes on. */
function endOfSentence(cuttable: Cuttable, at: number, start: number, to: number, quotes: readonly number[]): number {
  const { text, groups } = cuttable;
  const code = text.charCodeAt(at);
  if (endsPlainly(text, at, code, to)) return quotes.length > 0 && isQuoted(quotes, at, at + 1) ? 0 : at + 1;
  if (isInside(cuttable.verbatim, at)) return 0;
  if (code === paragraph) return at + 1;
  if (code === newline) return endsLine(text, groups, start, at) ? at + 1 : 0;
  const end = skipClosers(text, skipStops(text, at, to), to);
  if (isQuoted(quotes, at, end)) return 0;
  const isWide = wideStops.includes(text.charAt(at)) && !(end > at + 1 && isWordAt(text, end));
  if (!isWide && end < to && !isSpace(text.charCodeAt(end)) && !groupAt(groups, end)) return 0;
  const taken = takeGroups(cuttable, end, to);
  if (isWide) return taken.end;
  const isCited = taken.stopped || text.charCodeAt(at - 1) === time;
  if (!isCited && goesOn(cuttable, end, taken.next, to)) return 0;
  const mayBeWord = code === stop && end === at + 1 && !taken.stopped && text.charCodeAt(at + 1) !== stop;
  return mayBeWord && isAbbreviation(text, at, start, text.slice(taken.next, Math.min(to, taken.next + longestNext))) ? 0 : taken.end;
}

/** By far the most sentences end with a timestamp and a full stop before a capital. */
function endsPlainly(text: string, at: number, code: number, to: number): boolean {
  if (code !== stop || text.charCodeAt(at - 1) !== time) return false;
  return at + 1 === to || (text.charCodeAt(at + 1) === 32 && isAsciiUpper(text.charCodeAt(at + 2)));
}

/** Whether a lower-case word follows on the same line, which starts no sentence unless it is code or a name such as iOS. */
function goesOn({ text, verbatim }: Cuttable, end: number, next: number, to: number): boolean {
  if (next >= to || !isLowerAt(text, next) || isAsciiUpper(text.charCodeAt(next + 1))) return false;
  return !isInside(verbatim, next) && !text.slice(end, next).includes('\n');
}

function skipStops(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (stops.includes(text.charAt(end)) || wideStops.includes(text.charAt(end)))) end++;
  return end;
}

function skipClosers(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (closers.includes(text.charAt(end)) || (end > at && stops.includes(text.charAt(end))))) end++;
  return end;
}

interface Taken {
  /** Behind the sentence with its groups. */
  readonly end: number;
  /** Where the next words start. */
  readonly next: number;
  /** A stop of its own follows the groups. */
  readonly stopped: boolean;
}

/** Takes the groups that follow a stop on the same line, and the stop that may follow them. */
function takeGroups({ text, groups }: Cuttable, from: number, to: number): Taken {
  let end = from;
  let stopped = false;
  for (;;) {
    const group = groupAt(groups, skipBlanks(text, end, to));
    if (!group || leadsLine(text, group, groups)) break;
    end = Math.min(to, group.to);
    if (end < to && stops.includes(text.charAt(end))) {
      end = skipClosers(text, skipStops(text, end, to), to);
      stopped = true;
    }
  }
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  return { end, next, stopped };
}

/** A text whose every sentence has its time before it: the first thing in it is a group, and none stands at its end. */
function leadsLine(text: string, group: Group, groups: readonly Group[]): boolean {
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (!first || !last || group === first || skipBlanks(text, 0, first.from) < first.from) return false;
  return hasWord(text, [], last.to, Math.min(text.length, last.to + longestTail));
}

function skipBlanks(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && text.charCodeAt(end) !== newline && text.charCodeAt(end) !== paragraph && isSpace(text.charCodeAt(end))) end++;
  return end;
}

/**
 * A line break ends a sentence where the line before it ends with a stop, a colon or a timestamp; but a line of times alone
 * leads in to the next. Lines that each start with their time are sentences each.
 */
function endsLine(text: string, groups: readonly Group[], start: number, at: number): boolean {
  let end = at;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === start) return false;
  const leads = groupAt(groups, skipBlanks(text, start, at)) !== null && groupAt(groups, skipBlanks(text, at + 1, text.length)) !== null;
  if (leads || groups[firstGroupFrom(groups, end) - 1]?.to === end) return hasWord(text, groups, start, end);
  while (end > start && closers.includes(text.charAt(end - 1))) end--;
  const last = text.charAt(end - 1);
  return last === ':' || last === '：' || stops.includes(last) || wideStops.includes(last);
}

/** A sentence without a word is none: it goes with the one before it, or at the start with the one after it. */
function joinWordless({ text, groups }: Cuttable, spans: readonly Span[]): readonly Span[] {
  if (spans.every(({ from, to }) => hasWord(text, groups, from, to))) return spans;
  const joined: Span[] = [];
  let lead: number | null = null;
  for (const span of spans) {
    if (hasWord(text, groups, span.from, span.to)) {
      joined.push(lead === null ? span : { from: lead, to: span.to });
      lead = null;
    } else {
      const last = joined.pop();
      if (last) joined.push({ from: last.from, to: span.to });
      else lead ??= span.from;
    }
  }
  const only = spans[spans.length - 1];
  if (lead !== null && only) joined.push({ from: lead, to: only.to });
  return joined;
}

function isInside(pairs: readonly number[], at: number): boolean {
  for (let i = 0; i < pairs.length; i += 2) if (at >= (pairs[i] ?? 0) && at < (pairs[i + 1] ?? 0)) return true;
  return false;
}

/** Whether a stop stands inside quotation marks that close behind it. */
function isQuoted(quotes: readonly number[], at: number, end: number): boolean {
  for (let i = 0; i < quotes.length; i += 2) if (at > (quotes[i] ?? 0) && end <= (quotes[i + 1] ?? 0)) return true;
  return false;
}
