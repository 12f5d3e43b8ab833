import { claimCount, claimOfTime, headingOf, textEnd, textStart, type NoteRecord } from './claim-record';

/** What makes a claim stand out. `past-end`: a timestamp lies beyond the video's known end. */
export type ClaimTrait = 'corrected' | 'uncertain' | 'past-end' | 'no-video';

export interface ClaimFilter {
  /** Words that must all occur in the claim, its context, its headings or its note's name; case does not count. */
  readonly search: string;
  /** A claim needs one of these; none asks for nothing. */
  readonly traits: ReadonlySet<ClaimTrait>;
}

/** Picks claims of one note: their indexes, in order. */
export type PickClaims = (record: NoteRecord) => number[];

/** Makes the picker of a filter, so that its words are prepared once for many notes. */
export function preparePick({ search, traits }: ClaimFilter): PickClaims {
  const words = search.split(/\s+/).filter((word) => word !== '').map(prepareWord);
  return (record) => {
    let picked = traits.size > 0 ? withTraits(record, traits) : all(record);
    for (const word of words) {
      if (picked.length === 0) break;
      picked = withWord(record, picked, word);
    }
    return picked;
  };
}

/** The words of a search as patterns: one to test a short text with, one to walk along a long one. */
interface Word {
  readonly once: RegExp;
  readonly walk: RegExp;
}

/** A pattern without case finds a word in a long text many times faster than lowering the text would. */
function prepareWord(word: string): Word {
  const source = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return { once: new RegExp(source, 'iu'), walk: new RegExp(source, 'giu') };
}

function all(record: NoteRecord): number[] {
  return Array.from({ length: claimCount(record) }, (_, index) => index);
}

function withWord(record: NoteRecord, picked: number[], { once, walk }: Word): number[] {
  if (once.test(noteName(record)) || (record.title !== null && once.test(record.title))) return picked;
  const headings = record.headings.map((path) => path.some((heading) => once.test(heading)));
  const inText = claimsWithWord(record, walk);
  return picked.filter((index) => inText.has(index) || headings[headingOf(record, index)] === true);
}

/** The claims in whose text a word stands. One walk along all texts of the note, going on at the next claim after a hit. */
function claimsWithWord(record: NoteRecord, walk: RegExp): Set<number> {
  const found = new Set<number>();
  let claim = 0;
  walk.lastIndex = 0;
  for (let hit = walk.exec(record.text); hit; hit = walk.exec(record.text)) {
    while (textEnd(record, claim) <= hit.index) claim += 1;
    found.add(claim);
    if (claim + 1 >= claimCount(record)) break;
    walk.lastIndex = textStart(record, claim + 1);
  }
  return found;
}

function withTraits(record: NoteRecord, traits: ReadonlySet<ClaimTrait>): number[] {
  if (traits.has('no-video') && record.video === null) return all(record);
  const found = new Set<number>();
  const add = (at: number) => found.add(claimOfTime(record, at));
  for (const { at, kind, own } of record.odd) {
    if (kind !== 'literal' && traits.has(kind)) add(at);
    if (own?.video === null && traits.has('no-video')) add(at);
  }
  const { duration } = record;
  if (traits.has('past-end') && duration !== null) record.seconds.forEach((seconds, at) => seconds > duration && add(at));
  return [...found].sort((a, b) => a - b);
}

/** A note's name as its file bears it, without folder and extension. */
export function noteName({ path }: NoteRecord): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
