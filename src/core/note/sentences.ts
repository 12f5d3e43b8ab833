import type { Span } from '../text';
import { isAbbreviation } from './abbreviations';
import type { Group } from './groups';
import { paragraphMark } from './show-block';

/** A text to cut, as a reader sees it, with the groups of timestamps in it. Offsets into the text. */
export interface Cuttable {
  readonly text: string;
  readonly groups: readonly Group[];
  /** Pairs from, to of what holds no end of a sentence. */
  readonly verbatim: readonly number[];
}

const stops = '.!?…';
const wideStops = '。！？।॥';
const closers = '"\'”’)]}»›」』）】';
const candidate = /[.!?…。！？।॥\n\u2029]/g;
const letterOrDigit = /[\p{L}\p{N}$€£¥%]/u;
const lower = /^\p{Ll}/u;

/**
 * Cuts a text into sentences: spans that lie behind one another and cover it. Timestamps that stand behind a sentence's full
 * stop belong to it. Looks only at the marks that may end a sentence, so it costs little where there are few.
 */
export function cutSentences(cuttable: Cuttable, from = 0, to = cuttable.text.length): Span[] {
  const quotes = findQuotes(cuttable.text, from, to);
  const spans: Span[] = [];
  let start = from;
  candidate.lastIndex = from;
  for (let match = candidate.exec(cuttable.text); match && match.index < to; match = candidate.exec(cuttable.text)) {
    const end = endOfSentence(cuttable, match.index, start, to, quotes);
    if (end > start && end < to) {
      spans.push({ from: start, to: end });
      start = end;
    }
    if (end > match.index) candidate.lastIndex = end;
  }
  if (start < to) spans.push({ from: start, to });
  return joinWordless(cuttable, spans);
}

/** Where the sentence ends that a mark may end; 0 when it goes on. */
function endOfSentence(cuttable: Cuttable, at: number, start: number, to: number, quotes: readonly number[]): number {
  const { text, verbatim, groups } = cuttable;
  if (isInside(verbatim, at)) return 0;
  if (text[at] === paragraphMark) return at + 1;
  if (text[at] === '\n') return endsLine(text, groups, start, at) ? at + 1 : 0;
  const end = skipClosers(text, skipStops(text, at, to), to);
  if (isQuoted(quotes, at, end)) return 0;
  if (wideStops.includes(text.charAt(at))) return takeGroups(cuttable, end, to).end;
  if (end < to && !/\s/.test(text.charAt(end)) && !groupAt(groups, end)) return 0;
  const taken = takeGroups(cuttable, end, to);
  const next = text.slice(taken.next, Math.min(to, taken.next + 24));
  if (lower.test(next) && !text.slice(end, taken.next).includes('\n')) return 0;
  if (text[at] === '.' && text[at + 1] !== '.' && end === at + 1 && !taken.stopped && isAbbreviation(text, at, start, next)) return 0;
  return taken.end;
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
    const group = groupAt(groups, skipSpaces(text, end, to));
    if (!group || leadsLine(text, group, groups)) break;
    end = Math.min(to, group.to);
    if (end < to && stops.includes(text.charAt(end))) {
      end = skipClosers(text, skipStops(text, end, to), to);
      stopped = true;
    }
  }
  let next = end;
  while (next < to && /\s/.test(text.charAt(next))) next++;
  return { end, next, stopped };
}

/** A text whose every sentence has its time before it: the first thing in it is a group, and none stands at its end. */
function leadsLine(text: string, group: Group, groups: readonly Group[]): boolean {
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (!first || !last || group === first || text.slice(0, first.from).trim() !== '') return false;
  return letterOrDigit.test(text.slice(last.to, last.to + 200));
}

function groupAt(groups: readonly Group[], offset: number): Group | null {
  let low = 0;
  let high = groups.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = groups[middle];
    if (!group) return null;
    if (group.from === offset) return group;
    if (group.from < offset) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function skipSpaces(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (text[end] === ' ' || text[end] === '\u00a0' || text[end] === '\t')) end++;
  return end;
}

/**
 * A line break ends a sentence where the line before it ends with a stop, a colon or a timestamp; but a line of times alone leads in to the next.
 * Lines that each start with their time are sentences each.
 */
function endsLine(text: string, groups: readonly Group[], start: number, at: number): boolean {
  let end = at;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end === start) return false;
  const leads = groupAt(groups, skipSpaces(text, start, at)) && groupAt(groups, skipSpaces(text, at + 1, text.length));
  const group = leads ?? groups.find((one) => one.to === end);
  if (group) return letterOrDigit.test(withoutGroups(text, groups, start, end));
  while (end > start && closers.includes(text.charAt(end - 1))) end--;
  return (stops + wideStops + ':').includes(text.charAt(end - 1));
}

function withoutGroups(text: string, groups: readonly Group[], from: number, to: number): string {
  let rest = '';
  let at = from;
  for (const group of groups) {
    if (group.to <= from || group.from >= to) continue;
    rest += text.slice(at, Math.max(at, group.from));
    at = Math.max(at, group.to);
  }
  return rest + text.slice(at, Math.max(at, to));
}

/** A sentence without a word is none: it goes with the one before it, or at the start with the one after it. */
function joinWordless({ text, groups }: Cuttable, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let lead: number | null = null;
  for (const span of spans) {
    if (letterOrDigit.test(withoutGroups(text, groups, span.from, span.to))) {
      joined.push({ from: lead ?? span.from, to: span.to });
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

const curly: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '「': '」', '『': '』' };

/** The quotations of a text that are opened and closed, as pairs of the offsets of their marks. */
function findQuotes(text: string, from: number, to: number): number[] {
  const pairs: number[] = [];
  let open = -1;
  let close = '';
  for (let at = from; at < to; at++) {
    const char = text.charAt(at);
    if (open >= 0 && char === close && (char !== '"' || !opensQuote(text, at))) {
      pairs.push(open, at);
      open = -1;
    } else if (char === '"' ? opensQuote(text, at) : open < 0 && curly[char] !== undefined) {
      open = at;
      close = char === '"' ? '"' : (curly[char] ?? '');
    }
  }
  return pairs;
}

function opensQuote(text: string, at: number): boolean {
  const before = at > 0 ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([{—–/-]/.test(before) && after !== '' && !/\s/.test(after);
}
