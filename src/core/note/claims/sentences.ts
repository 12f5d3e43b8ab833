import * as char from '../../char';
import { blanklessLetter, isAsciiUpper, isSpace, isWordAt, skipSpace } from '../../characters';
import { lastOf } from '../../last-of';
import type { Span } from '../../text';
import { isStop, skipBrackets, skipClosers, skipStops } from '../characters/end-marks';
import { NextOf } from '../characters/next-of';
import { NextOfAny } from '../characters/next-of-any';
import { findQuotes, isQuoted, Quotes, straightQuote } from '../characters/quotes';
import { rareEnds, wideStops } from '../characters/rare-ends';
import { paragraphUnit, timeUnit } from '../characters/stand-ins';
import { endsInitials, isAbbreviation, isShoutedName } from './abbreviations';
import { type Cuttable, type Cutting, isInside, skipSpaceInLine } from './cutting';
import { endOfCitation } from './end-of-citation';
import { endOfSpeaker } from './end-of-speaker';
import { endsLine } from './ends-line';
import { goesOn, goesOnAfterDots, isAttributed, isAttributedBelow } from './goes-on';
import { endsGroup, type Group, groupAt, hasWord } from './groups';
import { joinWordless } from './join-wordless';
import type { Shown, ShownText } from './show-block';

const commonEnds = ['.', '!', '?', '\n'];
const none: readonly number[] = [];
/** The start of the next sentence, a bullet or a heading. */
const afterLostBlank = /^(?:[\p{Lu}\p{Lo}]|[*-]\s|#{1,6}\s)/u;
const longestLostBlank = 8;
const blankless = new RegExp(`^${blanklessLetter}`, 'u');
const longestNext = 24;
const longestTail = 200;

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
   * Cuts a stretch, or what lies between two offsets of it, into spans that follow each other and cover it. Timestamps after a sentence's
   * full stop belong to the sentence.
   * @param groups The groups of timestamps in it.
   */
  cut(stretch: Cuttable, groups: readonly Group[], from = stretch.from, to = stretch.to): readonly Span[] {
    const { text, ends } = this;
    const quotes = stretch.quotes === Quotes.None ? none : findQuotes(text, from, to, stretch.quotes === Quotes.Straight ? this.straight : null);
    const { verbatim, labelTo } = stretch;
    const cutting: Cutting = { from: stretch.from, to: stretch.to, text, groups, verbatim, labelTo, quotes, blank: { from: 0, to: -1 } };
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

/** The sentences of a block, or of what follows an offset in it. A heading is one sentence as it stands. */
export function sentencesOf(cutter: SentenceCutter, shown: Shown, groups: readonly Group[], from = shown.from): readonly Span[] {
  return shown.block.kind === 'heading' ? [shown] : cutter.cut(shown, groups, from);
}

/** The offset after the sentence that the mark at `at` ends; 0 when the sentence goes on. */
function endOfSentence(cuttable: Cutting, at: number, start: number, to: number): number {
  const { text, groups, quotes } = cuttable;
  const code = text.charCodeAt(at);
  if (endsPlainly(text, at, code, to)) return quotes.length > 0 && isQuoted(quotes, at, at + 1) ? 0 : at + 1;
  if (at < cuttable.labelTo || isInside(cuttable.verbatim, at)) return 0;
  if (code === paragraphUnit) return isAttributedBelow(text, at, at) ? 0 : at + 1;
  if (code === char.newline) return endsLine(cuttable, start, at) ? at + 1 : 0;
  const end = skipClosers(text, skipStops(text, at, to), to);
  if (isQuoted(quotes, at, end)) return 0;
  const isWide = wideStops.includes(text.charAt(at)) && !(end > at + 1 && isWordAt(text, end));
  if (!isWide && end < to && !isSpace(text.charCodeAt(end)) && !groupAt(groups, end) && !lacksBlank(cuttable, at, end)) return 0;
  const taken = takeGroups(cuttable, end, to);
  const named = taken.end > end && quotes.length > 0 ? endOfSpeaker(text, { from: end, to: taken.end }, to) : -1;
  if (named >= 0) return named;
  if (isWide) return isAttributed(text, end, taken.next) ? 0 : taken.end;
  const isCited = taken.stopped || endsGroup(groups, at);
  if (isCited && goesOnAfterDots(text, end, taken.next)) return 0;
  if (!isCited && goesOn(cuttable, at, end, taken.next, to)) return 0;
  const mayBeWord = (code === char.stop || code === char.exclamation) && !taken.stopped && (end === at + 1 || endsInitials(text, at, end, start));
  if (!mayBeWord) return taken.end;
  const next = text.slice(taken.next, Math.min(to, taken.next + longestNext));
  const cited = taken.end > end;
  const isWord = code === char.stop ? isAbbreviation(text, at, start, next, cited) : !cited && isShoutedName(text, at, start, next);
  return isWord ? 0 : taken.end;
}

/** Whether a sentence ends as most do: with a timestamp and a full stop, before a capital. */
function endsPlainly(text: string, at: number, code: number, to: number): boolean {
  if (code !== char.stop || text.charCodeAt(at - 1) !== timeUnit) return false;
  return at + 1 === to || (text.charCodeAt(at + 1) === char.space && isAsciiUpper(text.charCodeAt(at + 2)));
}

/** Whether a stop right after timestamps ends its sentence although the blank, or the line break before a bullet, is missing. */
function lacksBlank({ text, groups }: Cutting, at: number, end: number): boolean {
  return endsGroup(groups, at) && afterLostBlank.test(text.slice(end, end + longestLostBlank));
}

interface Taken {
  /** The offset after the sentence and its groups. */
  readonly end: number;
  /** Where the next words start. */
  readonly next: number;
  /** Whether the groups are followed by a stop of their own. */
  readonly stopped: boolean;
}

/** Takes the groups and citations that follow a stop on the same line, and the brackets that close and the stop that may follow them. */
function takeGroups(cuttable: Cutting, from: number, to: number): Taken {
  const { text, groups } = cuttable;
  let end = from;
  let stopped = false;
  for (;;) {
    const start = skipSpaceInLine(text, end, to);
    const group = groupAt(groups, start);
    const cited = group ? group.to : endOfCitation(text, start);
    if (cited < 0 || (group && ((start > end && startsContent(text, cited)) || leadsLine(cuttable, group)))) break;
    end = skipBrackets(text, Math.min(to, cited), to);
    if (end < to && isStop(text, end)) {
      end = skipClosers(text, skipStops(text, end, to), to);
      stopped = true;
    }
  }
  return { end, next: skipSpace(text, end, to), stopped };
}

/** Whether a word touches the timestamp before it, and so is the element's content; in scripts without blanks between words that tells nothing. */
function startsContent(text: string, at: number): boolean {
  return isWordAt(text, at) && !blankless.test(text.slice(at, at + 2));
}

/** Whether each sentence of a line has its time before it: a group is the first thing in it, and none stands at its end. */
function leadsLine({ text, groups, from, to }: Cutting, group: Group): boolean {
  const first = groups[0];
  const last = lastOf(groups);
  if (!first || !last || group === first || skipSpaceInLine(text, from, first.from) < first.from) return false;
  return hasWord(text, [], last.to, Math.min(to, last.to + longestTail));
}
