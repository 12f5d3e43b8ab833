import { partitionPoint } from '../partition-point';
import { isSameVideo, videoKey } from '../time/video';
import { byPath } from '../vault-path';
import { preparePick, type ClaimFilter, type PickClaims } from './claim-filter';
import type { NoteRecord } from './claim-record';
import { withRoom } from './number-list';
import { OpenRecord } from './open-record';

/** What the claims of a group have in common; `heading`: one heading path of one note. */
export type Grouping = 'note' | 'video' | 'heading' | 'none';
/** `place`: in the order of the notes' text; `time`: by the seconds of a claim's first timestamp. */
export type Sorting = 'place' | 'time';

/** Which claims are wanted, and in which order. */
export interface ClaimQuery extends ClaimFilter {
  readonly group: Grouping;
  readonly sort: Sorting;
}

/** One claim of one note. */
export interface ClaimRef {
  readonly record: NoteRecord;
  readonly index: number;
}

/** Claims in the order of a query, in groups. Half a million take a few arrays of numbers. */
export interface ClaimList {
  /** All notes that were asked about, even those without claims in the list, in its order. */
  readonly records: readonly NoteRecord[];
  /** For each claim its note, as an index into `records`. */
  readonly noteOf: Uint32Array;
  /** For each claim its index in its note. */
  readonly claimOf: Uint32Array;
  /** Where each group starts. Without grouping all claims are one group. */
  readonly starts: Uint32Array;
}

/** A list without notes and claims. */
export const emptyList: ClaimList = { records: [], noteOf: new Uint32Array(), claimOf: new Uint32Array(), starts: new Uint32Array() };

/** Makes a list as far as it goes. Null where it has fewer claims than that, or where claims that come later may stand before them. */
export type SoFar = (least: number) => ClaimList | null;

/** How to make a list without blocking others, and from what. */
export interface Making {
  /** Awaited after every few notes. */
  readonly pace: (soFar: SoFar) => Promise<void>;
  /** Says that nobody wants the list any more. */
  readonly isStale: () => boolean;
  /** A list of the same notes in the same order. It must hold a claim of every note of which the query wants any. */
  readonly within?: ClaimList | null;
}

/** Lists the claims of notes. Null when it became stale meanwhile. @param notes Sorted by path. */
export async function listClaims(notes: readonly NoteRecord[], query: ClaimQuery, { pace, isStale, within }: Making): Promise<ClaimList | null> {
  const pick = preparePick(query);
  const records = within?.records ?? (query.group === 'video' ? [...notes].sort(byVideo) : notes);
  const candidates = within && notesIn(within);
  const draft = new Draft(records, query);
  const soFar: SoFar = (least) => draft.soFar(least);
  for (const [note, record] of records.entries()) {
    if (record.count > 0 && candidates?.[note] !== 0) draft.add(note, orderClaims(new OpenRecord(record), pick, query));
    if (note % 16 === 15) await pace(soFar);
    if (isStale()) return null;
  }
  return draft.finish();
}

/** Marks the notes that a list has claims of. */
function notesIn({ records, noteOf }: ClaimList): Uint8Array {
  const marks = new Uint8Array(records.length);
  for (let at = 0; at < noteOf.length; at += 1) marks[noteOf[at] ?? 0] = 1;
  return marks;
}

/** The claims of one note that a query asks for, in the order that it asks for. */
export interface OrderedClaims {
  readonly claims: readonly number[];
  readonly open: OpenRecord;
}

/** Picks a note's claims and puts them in the order of a query. */
export function orderClaims(open: OpenRecord, pick: PickClaims, { group, sort }: ClaimQuery): OrderedClaims {
  const claims = pick(open);
  const heading = group === 'heading' ? (claim: number) => open.headingOf(claim) : () => 0;
  const second = sort === 'time' ? (claim: number) => open.firstSecond(claim) : () => 0;
  if (group === 'heading' || sort === 'time') claims.sort((a, b) => heading(a) - heading(b) || second(a) - second(b));
  return { claims, open };
}

/** Whether a claim stands under another heading than the one before it. */
export function startsHeading({ claims, open }: OrderedClaims, at: number): boolean {
  return open.headingOf(claims[at - 1] ?? 0) !== open.headingOf(claims[at] ?? 0);
}

/** A copy that stays as it is when `spliceNote` changes the original in place. */
export function copyList({ records, noteOf, claimOf, starts }: ClaimList): ClaimList {
  return { records, noteOf: noteOf.slice(), claimOf: claimOf.slice(), starts: starts.slice() };
}

/** The claim at a position of the list. @throws RangeError when there is none. */
export function claimRef({ records, noteOf, claimOf }: ClaimList, position: number): ClaimRef {
  const record = records[noteOf[position] ?? -1];
  if (!record) throw new RangeError(`The list has no claim ${position}.`);
  return { record, index: claimOf[position] ?? 0 };
}

/** Where a group ends: the position after its last claim. */
export function groupEnd({ starts, noteOf }: ClaimList, group: number): number {
  return starts[group + 1] ?? noteOf.length;
}

/** The group that a position belongs to. */
export function groupOf({ starts }: ClaimList, position: number): number {
  return Math.max(0, partitionPoint(starts.length, (group) => (starts[group] ?? 0) <= position) - 1);
}

/** Orders by video, then by path; notes without a video come last. */
export function byVideo(a: NoteRecord, b: NoteRecord): number {
  if (!a.video || !b.video) return Number(!a.video) - Number(!b.video) || byPath(a, b);
  const [first, second] = [videoKey(a.video), videoKey(b.video)];
  return first < second ? -1 : first > second ? 1 : byPath(a, b);
}

/** Whether two notes have the same video, or both have none. */
export function haveSameVideo(a: NoteRecord | undefined, b: NoteRecord | undefined): boolean {
  return isSameVideo(a?.video ?? null, b?.video ?? null);
}

/** A list being made, note by note. */
class Draft {
  private readonly noteOf: Uint32Array;
  private readonly claimOf: Uint32Array;
  /** The claims' seconds, where claims of several notes must be sorted by time; else null. */
  private readonly seconds: Float64Array | null;
  private readonly starts: number[] = [];
  private length = 0;

  constructor(
    private readonly records: readonly NoteRecord[],
    private readonly query: ClaimQuery,
  ) {
    const most = records.reduce((sum, { count }) => sum + count, 0);
    const mixes = query.sort === 'time' && (query.group === 'video' || query.group === 'none');
    this.noteOf = new Uint32Array(most);
    this.claimOf = new Uint32Array(most);
    this.seconds = mixes ? new Float64Array(most) : null;
  }

  add(note: number, ordered: OrderedClaims): void {
    const { claims, open } = ordered;
    for (let at = 0; at < claims.length; at += 1) {
      const claim = claims[at] ?? 0;
      if (at === 0 ? this.startsGroup(note) : this.query.group === 'heading' && startsHeading(ordered, at)) this.starts.push(this.length);
      this.noteOf[this.length] = note;
      this.claimOf[this.length] = claim;
      if (this.seconds) this.seconds[this.length] = open.firstSecond(claim);
      this.length += 1;
    }
  }

  soFar(least: number): ClaimList | null {
    return this.length < least || this.seconds ? null : this.made();
  }

  finish(): ClaimList {
    if (this.seconds) this.starts.forEach((from, group) => this.sortByTime(from, this.starts[group + 1] ?? this.length));
    return this.made();
  }

  private made(): ClaimList {
    const { records, length } = this;
    const starts = withRoom(Uint32Array.from(this.starts), this.starts.length);
    return { records, noteOf: withRoom(this.noteOf, length), claimOf: withRoom(this.claimOf, length), starts };
  }

  /** Whether a note's first claim, which is added next, starts a group. */
  private startsGroup(note: number): boolean {
    if (this.length === 0) return true;
    const { group } = this.query;
    if (group === 'none') return false;
    return group !== 'video' || !haveSameVideo(this.records[this.noteOf[this.length - 1] ?? -1], this.records[note]);
  }

  /** Sorts claims, which come note by note; equal times stay in that order. One array of numbers sorts ten times faster than objects. */
  private sortByTime(from: number, to: number): void {
    const length = to - from;
    const keys = new Float64Array(length);
    for (let at = 0; at < length; at += 1) keys[at] = (this.seconds?.[from + at] ?? 0) * length + at;
    keys.sort();
    const [notes, claims] = [this.noteOf.slice(from, to), this.claimOf.slice(from, to)];
    for (let at = 0; at < length; at += 1) {
      const source = (keys[at] ?? 0) % length;
      this.noteOf[from + at] = notes[source] ?? 0;
      this.claimOf[from + at] = claims[source] ?? 0;
    }
  }
}
