import { isAsciiUpper, isDigit, isLowerAt, isSpace, isWordAt, skipSpace } from '../characters';
import { lastOf } from '../last-of';
import type { Span } from '../text';
import { isAbbreviation, isShoutedName } from './abbreviations';
import { isCloser, isStop, skipClosers, skipStops } from './end-marks';
import { firstGroupFrom, type Group, groupAt, hasWord } from './groups';
import { joinWordless } from './join-wordless';
import { NextOf } from './next-of';
import { NextOfAny } from './next-of-any';
import { findQuotes, isQuoted, lastPairBefore, Quotes, straightQuote } from './quotes';
import { paragraphMark, rareEnds, wideStops } from './rare-ends';
import { type ShownText, timeMark } from './show-block';

/** A stretch of a text to cut, as a reader sees it. Offsets into the text. */
export interface Cuttable extends Span {
  /** What quotations it may hold. */
  readonly quotes: Quotes;
  /** Pairs from, to of what holds no end of a sentence. */
  readonly verbatim: readonly number[];
}

const stop = 46;
const newline = 10;
const exclamation = 33;
const paragraph = paragraphMark.charCodeAt(0);
const time = timeMark.charCodeAt(0);
const commonEnds = ['.', '!', '?', '\n'];
const none: readonly number[] = [];
/** No sentence starts with a sign of arithmetic or an arrow and a blank, with a pause, or in brackets with a small letter. */
const noStart = /^(?:(?:[=+*×÷≈≠≤≥<>/]|[-=]>|→)\s|[,;]|\(\p{Ll})/u;
const longestNoStart = 3;
/** A dash before who said or thought what stands before it; a hyphen is one only behind quotation marks. */
const attribution = new RegExp(`^(?:["”’»] -|[^${timeMark}] [–—])\\s`);
/** The next sentence, or a bullet or a heading's marks. */
const afterLostBlank = /^(?:[\p{Lu}\p{Lo}]|[*-]\s|#{1,6}\s)/u;
const longestLostBlank = 8;
const longestNext = 24;
const longestTail = 200;

/** A stretch that is being cut. */
interface Cutting extends Span {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly verbatim: readonly number[];
  readonly quotes: readonly number[];
}

/** Cuts stretches of a text into sentences, from its start on. Looks closely only at the marks that may end a sentence. */
export class SentenceCutter {
  private readonly text: string;
  private readonly ends: NextOfAny;
  private readonly straight: NextOf;

  constructor(page: Pick<ShownText, 'text' | 'rareEnds'>) {
    this.text = page.text;
    this.straight = new NextOf(page.text, straightQuote);
    this.ends = new NextOfAny(page.text, page.rareEnds ? [...commonEnds, ...rareEnds] : commonEnds);
  }

  /**
   * Cuts a stretch, or what lies between two offsets of it: spans that lie behind one another and cover it. Timestamps that stand
   * behind a sentence's full stop belong to it.
   * @param groups The groups of timestamps in it.
   */
  cut(stretch: Cuttable, groups: readonly Group[], from = stretch.from, to = stretch.to): readonly Span[] {
    const { text, ends } = this;
    const quotes = stretch.quotes === Quotes.None ? none : findQuotes(text, from, to, stretch.quotes === Quotes.Straight ? this.straight : null);
    const cutting: Cutting = { from: stretch.from, to: stretch.to, text, groups, verbatim: stretch.verbatim, quotes };
    const spans: Span[] = [];
    let start = from;
    for (let at = ends.from(from); at < to; ) {
      const end = endOfSentence(cutting, at, start, to);
      if (end > at && end < to) {
        spans.push({ from: start, to: end });
        start = end;
      }
      at = ends.from(Math.max(end, at + 1));
    }
    if (start < to) spans.push({ from: start, to });
    return spans.length > 1 || groups.length === 0 ? joinWordless(text, groups, spans) : spans;
  }
}

/** Behind the sentence that a mark may end; 0 when it goes on. */
function endOfSentence(cuttable: Cutting, at: number, start: number, to: number): number {
  const { text, groups, quotes } = cuttable;
  const code = text.charCodeAt(at);
  if (endsPlainly(text, at, code, to)) return quotes.length > 0 && isQuoted(quotes, at, at + 1) ? 0 : at + 1;
  if (isInside(cuttable.verbatim, at)) return 0;
  if (code === paragraph) return at + 1;
  if (code === newline) return endsLine(cuttable, start, at) ? at + 1 : 0;
  const end = skipClosers(text, skipStops(text, at, to), to);
  if (isQuoted(quotes, at, end)) return 0;
  const isWide = wideStops.includes(text.charAt(at)) && !(end > at + 1 && isWordAt(text, end));
  if (!isWide && end < to && !isSpace(text.charCodeAt(end)) && !groupAt(groups, end) && !lacksBlank(cuttable, at, end)) return 0;
  const taken = takeGroups(cuttable, end, to);
  if (isWide) return taken.end;
  const isCited = taken.stopped || endsGroup(groups, at);
  if (!isCited && goesOn(cuttable, at, end, taken.next, to)) return 0;
  const mayBeWord = (code === stop || code === exclamation) && end === at + 1 && !taken.stopped;
  if (!mayBeWord) return taken.end;
  const next = text.slice(taken.next, Math.min(to, taken.next + longestNext));
  const cited = taken.end > end;
  const isWord = code === stop ? isAbbreviation(text, at, start, next, cited) : !cited && isShoutedName(text, at, start, next);
  return isWord ? 0 : taken.end;
}

/** By far the most sentences end with a timestamp and a full stop before a capital. */
function endsPlainly(text: string, at: number, code: number, to: number): boolean {
  if (code !== stop || text.charCodeAt(at - 1) !== time) return false;
  return at + 1 === to || (text.charCodeAt(at + 1) === 32 && isAsciiUpper(text.charCodeAt(at + 2)));
}

/** Whether what follows on the same line starts no sentence. Code and names such as iOS may start one with a small letter. */
function goesOn({ text, verbatim }: Cutting, at: number, end: number, next: number, to: number): boolean {
  if (next >= to || isAsciiUpper(text.charCodeAt(next)) || isAsciiUpper(text.charCodeAt(next + 1))) return false;
  if (!isLowerAt(text, next) && !startsNoSentence(text, next) && !isFactorial(text, at)) return false;
  return !isInside(verbatim, next) && !text.slice(end, next).includes('\n');
}

/** A stop right behind timestamps ends its sentence also where the blank, or the line break before a bullet, was lost. */
function lacksBlank({ text, groups }: Cutting, at: number, end: number): boolean {
  return endsGroup(groups, at) && afterLostBlank.test(text.slice(end, end + longestLostBlank));
}

/** Whether a group ends right before an offset. */
function endsGroup(groups: readonly Group[], at: number): boolean {
  const next = firstGroupFrom(groups, at);
  return next > 0 && groups[next - 1]?.to === at;
}

function startsNoSentence(text: string, at: number): boolean {
  return noStart.test(text.slice(at, at + longestNoStart)) || attribution.test(text.slice(at - 2, at + 2));
}

function isFactorial(text: string, at: number): boolean {
  return text.charCodeAt(at) === exclamation && isDigit(text.charCodeAt(at - 1));
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
function takeGroups(cuttable: Cutting, from: number, to: number): Taken {
  const { text, groups } = cuttable;
  let end = from;
  let stopped = false;
  for (;;) {
    const group = groupAt(groups, skipBlanks(text, end, to));
    // A word that touches its timestamp is the element's content.
    if (!group || isWordAt(text, group.to) || leadsLine(cuttable, group)) break;
    end = Math.min(to, group.to);
    if (end < to && isStop(text, end)) {
      end = skipClosers(text, skipStops(text, end, to), to);
      stopped = true;
    }
  }
  return { end, next: skipSpace(text, end, to), stopped };
}

/** A text whose every sentence has its time before it: the first thing in it is a group, and none stands at its end. */
function leadsLine({ text, groups, from, to }: Cutting, group: Group): boolean {
  const first = groups[0];
  const last = lastOf(groups);
  if (!first || !last || group === first || skipBlanks(text, from, first.from) < first.from) return false;
  return hasWord(text, [], last.to, Math.min(to, last.to + longestTail));
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
function endsLine({ text, groups, to }: Cutting, start: number, at: number): boolean {
  let end = at;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === start) return false;
  const leads = groupAt(groups, skipBlanks(text, start, at)) !== null && groupAt(groups, skipBlanks(text, at + 1, to)) !== null;
  if (leads || endsGroup(groups, end)) return hasWord(text, groups, start, end);
  while (end > start && isCloser(text, end - 1)) end--;
  const last = text.charAt(end - 1);
  return last === ':' || last === '：' || isStop(text, end - 1) || wideStops.includes(last);
}

function isInside(pairs: readonly number[], at: number): boolean {
  const pair = lastPairBefore(pairs, at + 1);
  return pair >= 0 && at < (pairs[pair + 1] ?? 0);
}
