import { latestSecond } from '../time/evidence';
import { noteNameOf } from '../vault-path';
import { compact } from './compact-text';
import { isOfKind, lacksVideo, isOfOtherVideo } from './odd-timestamp';
import type { OpenRecord } from './open-record';

/** What a claim can be filtered by. `past-end`: a timestamp lies beyond the video's known end. */
export type ClaimTrait = 'corrected' | 'uncertain' | 'past-end' | 'no-video';

/** Which claims are wanted. */
export interface ClaimFilter {
  /** Words that must all occur in the claim's text, its headings, or its note's name or title; case does not count. */
  readonly search: string;
  /** A claim must have at least one of these; an empty set lets every claim pass. */
  readonly traits: ReadonlySet<ClaimTrait>;
}

/** Picks claims of one note: their indexes, in order. */
export type PickClaims = (open: OpenRecord) => number[];

/** Makes the picker for a filter, so that its words are prepared once for many notes. */
export function preparePick({ search, traits }: ClaimFilter): PickClaims {
  const words = search.split(/\s+/).filter((word) => word !== '');
  // The longest word is most likely the rarest: the others are looked for only in claims that have it.
  const [first, ...others] = words.sort((a, b) => b.length - a.length).map(prepareWord);
  return (open) => {
    let picked = first ? anywhere(open, first) : all(open);
    for (const word of others) picked = among(open, picked, word);
    return traits.size > 0 && picked.length > 0 ? withTraits(open, picked, traits) : picked;
  };
}

/** A word of a search as patterns that ignore case: in a long text, that is many times faster than to lower the text's case first. */
interface Word {
  readonly pattern: RegExp;
  /** For the word as it stands in compact texts; null where it cannot stand in one. */
  readonly compactPattern: RegExp | null;
}

/** Lower-case letters of two bytes that are equal, but for case, to a letter of one byte: the Greek mu to the micro sign, the long s to s. */
const oneByte: Readonly<Record<string, string>> = { \u03bc: '\u00b5', \u017f: 's' };

function prepareWord(word: string): Word {
  // Some letters take one byte only in lower case, as ÿ and ß do.
  const short = compact(word.normalize('NFC').toLowerCase().replace(/[\u03bc\u017f]/g, (letter) => oneByte[letter] ?? letter));
  return { pattern: patternOf(word), compactPattern: short === null ? null : patternOf(short) };
}

/** Finds a word as it is typed, and with its accents composed or decomposed: keyboards and files write them either way. */
function patternOf(word: string): RegExp {
  const forms = new Set([word, word.normalize('NFC'), word.normalize('NFD')]);
  return new RegExp(Array.from(forms, (form) => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|'), 'giu');
}

function test(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function all({ count }: OpenRecord): number[] {
  const picked: number[] = [];
  for (let index = 0; index < count; index += 1) picked.push(index);
  return picked;
}

/** The claims of a note in which a word occurs; all of them where it occurs in the note's name or title. */
function anywhere(open: OpenRecord, word: Word): number[] {
  if (isInName(open, word)) return all(open);
  const walk = open.record.isCompact ? word.compactPattern : word.pattern;
  const inText = walk ? claimsWithWord(open, walk) : [];
  const headings = inText.length < open.count ? headingsWithWord(open, word.pattern) : null;
  return headings?.includes(true) ? withThoseBelow(open, inText, headings) : inText;
}

/** Adds to claims, in ascending order, those that stand under one of the marked heading paths. */
function withThoseBelow(open: OpenRecord, claims: readonly number[], headings: readonly boolean[]): number[] {
  const joined: number[] = [];
  let next = 0;
  for (let index = 0; index < open.count; index += 1) {
    const isThere = claims[next] === index;
    if (isThere) next += 1;
    if (isThere || headings[open.headingOf(index)]) joined.push(index);
  }
  return joined;
}

/** Those of the picked claims in which a word occurs. */
function among(open: OpenRecord, picked: number[], word: Word): number[] {
  if (picked.length === 0 || isInName(open, word)) return picked;
  const { text, isCompact } = open.record;
  const pattern = isCompact ? word.compactPattern : word.pattern;
  const headings = headingsWithWord(open, word.pattern);
  return picked.filter((index) => (pattern && test(pattern, text.slice(open.textStart(index), open.textEnd(index)))) || headings?.[open.headingOf(index)]);
}

function isInName({ record }: OpenRecord, { pattern }: Word): boolean {
  return (test(pattern, record.path) && test(pattern, noteNameOf(record.path))) || (record.title !== null && test(pattern, record.title));
}

/**
 * The claims in whose text a word occurs. One walk along all texts of the note, which after a hit goes on at the next claim.
 * It uses `test`, since making half a million match objects takes longer than finding the matches.
 */
function claimsWithWord({ record }: OpenRecord, walk: RegExp): number[] {
  const { text } = record;
  const found: number[] = [];
  walk.lastIndex = 0;
  if (!walk.test(text)) return found;
  let claim = 0;
  let end = text.indexOf('\n');
  do {
    for (; end >= 0 && end < walk.lastIndex; end = text.indexOf('\n', end + 1)) claim += 1;
    found.push(claim);
    walk.lastIndex = end < 0 ? text.length : end + 1;
  } while (walk.test(text));
  return found;
}

/** For each heading path, whether a word occurs in it; null where it is known to occur in none. */
function headingsWithWord(open: OpenRecord, pattern: RegExp): boolean[] | null {
  // The packed paths hold all headings as JSON, in which a word of plain ASCII stands unescaped.
  const isPlain = /^[\w\-']+$/.test(pattern.source);
  if (open.record.headings === '' || (isPlain && !test(pattern, open.record.headings))) return null;
  const found: boolean[] = [];
  return open.packedPaths.map(([common, ...others]) => {
    found.length = common;
    for (const heading of others) found.push(test(pattern, heading));
    return found.includes(true);
  });
}

function withTraits(open: OpenRecord, picked: number[], traits: ReadonlySet<ClaimTrait>): number[] {
  const { video, duration } = open.record;
  const found = new Set<number>();
  const elsewhere = new Set<number>();
  for (const odd of open.odd) {
    const isCorrected = traits.has('corrected') && isOfKind(odd, 'corrected');
    const isUncertain = traits.has('uncertain') && isOfKind(odd, 'uncertain');
    if (isCorrected || isUncertain || (traits.has('no-video') && lacksVideo(odd))) found.add(open.claimOfTime(odd[0]));
    if (isOfOtherVideo(odd)) elsewhere.add(odd[0]);
  }
  const isVideoless = traits.has('no-video') && video === null;
  const end = traits.has('past-end') && duration !== null ? latestSecond(duration) : Infinity;
  if (isVideoless && elsewhere.size === 0) return picked;
  if (!isVideoless && end === Infinity) return picked.filter((index) => found.has(index));
  open.seconds.forEach((seconds, at) => {
    if ((isVideoless || seconds > end) && !elsewhere.has(at)) found.add(open.claimOfTime(at));
  });
  return picked.filter((index) => found.has(index));
}
