import { videoKey } from '../time/video';
import { byPath } from './claim-index';
import { preparePick, type ClaimFilter } from './claim-filter';
import { firstSecond, headingOf, type NoteRecord } from './claim-record';

export type Grouping = 'note' | 'video' | 'heading' | 'none';
export type Sorting = 'place' | 'time';

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
  readonly records: readonly NoteRecord[];
  /** For each claim its note, as an index into `records`. */
  readonly noteOf: Uint32Array;
  /** For each claim its index in its note. */
  readonly claimOf: Uint32Array;
  /** Where each group starts. Without grouping all claims are one group. */
  readonly starts: Uint32Array;
}

export const emptyList: ClaimList = { records: [], noteOf: new Uint32Array(), claimOf: new Uint32Array(), starts: new Uint32Array() };

/**
 * Lists the claims of notes, which must come by path. Awaits `pace` between notes.
 * @returns null as soon as `isStale` says that nobody wants the list any more.
 */
export async function listClaims(notes: readonly NoteRecord[], query: ClaimQuery, pace: () => Promise<void>, isStale: () => boolean): Promise<ClaimList | null> {
  const pick = preparePick(query);
  const records = query.group === 'video' ? [...notes].sort(byVideo) : notes;
  const order = orderFor(query);
  const noteOf: number[] = [];
  const claimOf: number[] = [];
  for (const [note, record] of records.entries()) {
    for (const claim of order(record, pick(record), query.group)) {
      noteOf.push(note);
      claimOf.push(claim);
    }
    if (note % 16 === 15) await pace();
    if (isStale()) return null;
  }
  const list = { records, noteOf: Uint32Array.from(noteOf), claimOf: Uint32Array.from(claimOf) };
  const starts = findStarts(list, query.group);
  if (query.sort === 'time' && (query.group === 'video' || query.group === 'none')) mergeByTime(list, starts);
  return { ...list, starts };
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
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Orders the claims of one note. */
export type OrderClaims = (record: NoteRecord, claims: number[], group: Grouping) => number[];

export function orderFor({ sort, group }: ClaimQuery): OrderClaims {
  if (sort === 'time') return sortByTime;
  return group === 'heading' ? sortByHeading : keepOrder;
}

const keepOrder: OrderClaims = (_record, claims) => claims;

const sortByHeading: OrderClaims = (record, claims) => claims.sort((a, b) => headingOf(record, a) - headingOf(record, b) || a - b);

const sortByTime: OrderClaims = (record, claims, group) => {
  const heading = (claim: number) => (group === 'heading' ? headingOf(record, claim) : 0);
  return claims.sort((a, b) => heading(a) - heading(b) || firstSecond(record, a) - firstSecond(record, b) || a - b);
};

/** By video, then by path; notes without one come last. */
export function byVideo(a: NoteRecord, b: NoteRecord): number {
  if (!a.video || !b.video) return Number(!a.video) - Number(!b.video) || byPath(a, b);
  const [first, second] = [videoKey(a.video), videoKey(b.video)];
  return first < second ? -1 : first > second ? 1 : byPath(a, b);
}

/** Where the groups start among claims that are in order. */
export function findStarts({ records, noteOf, claimOf }: Omit<ClaimList, 'starts'>, group: Grouping): Uint32Array {
  if (group === 'none') return Uint32Array.from(noteOf.length > 0 ? [0] : []);
  const starts: number[] = [];
  for (let at = 0; at < noteOf.length; at += 1) {
    const [before, now] = [noteOf[at - 1], noteOf[at]];
    if (before !== now && !(group === 'video' && at > 0 && sameVideo(records[before ?? -1], records[now ?? -1]))) starts.push(at);
    else if (before === now && group === 'heading' && isNewHeading(records[now ?? -1], claimOf[at - 1] ?? 0, claimOf[at] ?? 0)) starts.push(at);
  }
  return Uint32Array.from(starts);
}

function sameVideo(a: NoteRecord | undefined, b: NoteRecord | undefined): boolean {
  const [first, second] = [a?.video, b?.video];
  return first && second ? videoKey(first) === videoKey(second) : !first && !second;
}

function isNewHeading(record: NoteRecord | undefined, before: number, now: number): boolean {
  return record !== undefined && headingOf(record, before) !== headingOf(record, now);
}

/** Sorts each group's claims, which are sorted note by note, by time; equal times stay in the order of the notes. */
function mergeByTime({ records, noteOf, claimOf }: Omit<ClaimList, 'starts'>, starts: Uint32Array): void {
  for (let group = 0; group < starts.length; group += 1) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? noteOf.length;
    const notes = noteOf.slice(from, to);
    const claims = claimOf.slice(from, to);
    const order = orderBy(notes.length, (at) => secondAt(records, notes[at], claims[at]));
    order.forEach((source, target) => {
      noteOf[from + target] = notes[source] ?? 0;
      claimOf[from + target] = claims[source] ?? 0;
    });
  }
}

function secondAt(records: readonly NoteRecord[], note = -1, claim = 0): number {
  const record = records[note];
  return record ? firstSecond(record, claim) : 0;
}

/** The indexes 0 to `length` by ascending key, in whole milliseconds. One array of numbers sorts ten times faster than objects. */
function orderBy(length: number, key: (index: number) => number): Float64Array {
  const keys = Float64Array.from({ length }, (_, index) => Math.round(key(index) * 1000) * length + index);
  return keys.sort().map((packed) => packed % length);
}
