import { byPath } from '../vault-path';
import { carryClaim } from './carry-claim';
import { preparePick } from './claim-filter';
import { findPlace, type IndexChange } from './claim-index';
import { byVideo, orderClaims, haveSameVideo, startsHeading, type ClaimList, type ClaimQuery, type OrderedClaims } from './claim-list';
import type { NoteRecord } from './claim-record';
import { findNumber, spliceNumbers } from './number-list';
import { OpenRecord } from './open-record';

/** Tells where the claim at a position is after its list changed; null where it is gone. */
export type CarryPosition = (position: number) => number | null;

/** A list after a note changed. */
export interface Spliced {
  readonly list: ClaimList;
  /** The positions where the note's claims stood, and how many stand there now. */
  readonly claims: Replaced;
  /** The groups that those claims made, and how many they make now. Of no use where the query groups by video. */
  readonly groups: Replaced;
  /** The new position of a claim of the old list; null where it is gone. */
  readonly carry: CarryPosition;
}

/** `count` things now stand in the place of those from `from` up to, but not including, `to`. */
export interface Replaced {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Puts one note's change into a list, which costs no more than moving its numbers. They are moved in place: the old list must not be used
 * afterwards.
 * @returns Null, with the list unchanged, where it must be made anew: claims are sorted across notes, the note's place among the others
 * changed, as with another video, or the list does not have the note's old record.
 */
export function spliceNote(list: ClaimList, query: ClaimQuery, { before, after }: IndexChange): Spliced | null {
  if (query.sort === 'time' && (query.group === 'none' || query.group === 'video')) return null;
  const order = query.group === 'video' ? byVideo : byPath;
  const one = after ?? before;
  if (!one || (before && after && order(before, after) !== 0)) return null;
  const note = findPlace(list.records, one, order);
  if (before && list.records[note] !== before) return null;
  const from = findNumber(list.noteOf, note);
  const to = before ? findNumber(list.noteOf, note + 1) : from;
  const ordered = after && orderClaims(new OpenRecord(after), preparePick(query), query);
  const carry = carrier(list, { from, to, claims: ordered?.claims ?? [], move: before && after ? carryClaim(before, after) : null });
  const groups = { from: findNumber(list.starts, from), to: findNumber(list.starts, to) };
  const groupsBefore = list.starts.length;
  const spliced = replaceClaims(list, query, { note, from, to, before, after, ordered });
  const gained = spliced.starts.length - groupsBefore;
  return { list: spliced, claims: { from, to, count: ordered?.claims.length ?? 0 }, groups: { ...groups, count: groups.to - groups.from + gained }, carry };
}

/** What is to stand in the place of a note's claims. */
interface Splice extends IndexChange {
  readonly note: number;
  readonly from: number;
  readonly to: number;
  readonly ordered: OrderedClaims | null;
}

function replaceClaims(list: ClaimList, query: ClaimQuery, splice: Splice): ClaimList {
  const { note, from, to, before, after, ordered } = splice;
  const claims = ordered?.claims ?? [];
  const records = [...list.records];
  records.splice(note, Number(before !== null), ...(after ? [after] : []));
  const noteOf = spliceNumbers(list.noteOf, from, to, new Uint32Array(claims.length).fill(note));
  const moved = Number(after !== null) - Number(before !== null);
  if (moved !== 0) shift(noteOf, from + claims.length, moved);
  const claimOf = spliceNumbers(list.claimOf, from, to, claims);
  const starts = query.group === 'video' ? videoStarts(records, noteOf) : spliceStarts(list.starts, query, splice, noteOf.length);
  return { records, noteOf, claimOf, starts };
}

function spliceStarts(starts: Uint32Array, { group }: ClaimQuery, { from, to, ordered }: Splice, length: number): Uint32Array {
  if (group === 'none') return Uint32Array.from(length > 0 ? [0] : []);
  const own: number[] = [];
  const count = ordered?.claims.length ?? 0;
  for (let at = 0; ordered && at < count; at += 1) if (at === 0 || (group === 'heading' && startsHeading(ordered, at))) own.push(from + at);
  const first = findNumber(starts, from);
  const spliced = spliceNumbers(starts, first, findNumber(starts, to), own);
  shift(spliced, first + own.length, count - (to - from));
  return spliced;
}

/** A note in the middle of its video's group does not start one, so the starts of all groups are computed anew. */
function videoStarts(records: readonly NoteRecord[], noteOf: Uint32Array): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < noteOf.length; at += 1) {
    const [before, now] = [noteOf[at - 1], noteOf[at]];
    if (before !== now && (at === 0 || !haveSameVideo(records[before ?? -1], records[now ?? -1]))) starts.push(at);
  }
  return Uint32Array.from(starts);
}

function shift(numbers: Uint32Array, from: number, by: number): void {
  for (let at = from; by !== 0 && at < numbers.length; at += 1) numbers[at] = (numbers[at] ?? 0) + by;
}

/** What stood from `from` to `to`, the claims that stand there now, and how the note's claims moved among each other. */
interface Carried {
  readonly from: number;
  readonly to: number;
  readonly claims: readonly number[];
  readonly move: ReturnType<typeof carryClaim> | null;
}

function carrier({ claimOf }: ClaimList, { from, to, claims, move }: Carried): CarryPosition {
  const old = claimOf.slice(from, to);
  return (position) => {
    if (position < from) return position;
    if (position >= to) return position + claims.length - (to - from);
    const same = claims.indexOf(move?.(old[position - from] ?? -1) ?? -1);
    return same < 0 ? null : from + same;
  };
}
