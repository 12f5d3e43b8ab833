import { byPath, findPlace, type IndexChange } from './claim-index';
import { preparePick } from './claim-filter';
import { byVideo, orderClaims, sameVideo, startsHeading, type ClaimList, type ClaimQuery, type OrderedClaims } from './claim-list';
import type { NoteRecord } from './claim-record';
import { OpenRecord } from './open-record';

/** A list after a note changed, and where the other claims went. */
export interface Spliced {
  readonly list: ClaimList;
  /** The new position of a claim of the old list; null where it is gone. */
  readonly carry: (position: number) => number | null;
}

/**
 * Puts one note's change into a list, at the cost of copying its numbers.
 * @returns null where the list must be made anew: its claims are sorted across notes, or the note went to another video.
 */
export function spliceNote(list: ClaimList, query: ClaimQuery, { before, after }: IndexChange): Spliced | null {
  if (query.sort === 'time' && (query.group === 'none' || query.group === 'video')) return null;
  const order = query.group === 'video' ? byVideo : byPath;
  const known = before && findPlace(list.records, before, order);
  if (before && (known === null || list.records[known] !== before)) return null;
  if (before && after && order(before, after) !== 0) return null;
  const note = known ?? (after ? findPlace(list.records, after, order) : 0);
  const from = findNote(list.noteOf, note);
  const to = before ? findNote(list.noteOf, note + 1) : from;
  const ordered = after && orderClaims(new OpenRecord(after), preparePick(query), query);
  const claims = ordered?.claims ?? [];
  const rebuilt = rebuild(list, { note, from, to, claims, after, moved: Number(after !== null) - Number(before !== null) });
  const starts = query.group === 'video' ? videoStarts(rebuilt) : spliceStarts(list, rebuilt, query, { from, to, ordered });
  return { list: { ...rebuilt, starts }, carry: carrier(list, { from, to, claims }) };
}

/** What is to stand in the place of a note's claims. */
interface Splice {
  readonly note: number;
  readonly from: number;
  readonly to: number;
  readonly claims: readonly number[];
  readonly after: NoteRecord | null;
  /** By how much the notes behind are numbered otherwise. */
  readonly moved: number;
}

function rebuild({ records, noteOf, claimOf }: ClaimList, { note, from, to, claims, after, moved }: Splice): Omit<ClaimList, 'starts'> {
  const changed = [...records];
  changed.splice(note, after && moved === 0 ? 1 : moved < 0 ? 1 : 0, ...(after ? [after] : []));
  const notes = join(noteOf, from, to, new Uint32Array(claims.length).fill(note));
  if (moved !== 0) for (let at = from + claims.length; at < notes.length; at += 1) notes[at] = (notes[at] ?? 0) + moved;
  return { records: changed, noteOf: notes, claimOf: join(claimOf, from, to, Uint32Array.from(claims)) };
}

function spliceStarts({ starts }: ClaimList, { noteOf }: Omit<ClaimList, 'starts'>, { group }: ClaimQuery, { from, to, ordered }: { from: number; to: number; ordered: OrderedClaims | null }): Uint32Array {
  if (group === 'none') return Uint32Array.from(noteOf.length > 0 ? [0] : []);
  const first = findNote(starts, from);
  const next = findNote(starts, to);
  const own: number[] = [];
  const count = ordered?.claims.length ?? 0;
  for (let at = 0; ordered && at < count; at += 1) if (at === 0 || (group === 'heading' && startsHeading(ordered, at))) own.push(from + at);
  const joined = join(starts, first, next, Uint32Array.from(own));
  for (let at = first + own.length; at < joined.length; at += 1) joined[at] = (joined[at] ?? 0) + count - (to - from);
  return joined;
}

/** A note in the middle of its video's group starts none, so the starts of videos are looked for anew. */
function videoStarts({ records, noteOf }: Omit<ClaimList, 'starts'>): Uint32Array {
  const starts: number[] = [];
  for (let at = 0; at < noteOf.length; at += 1) {
    const [before, now] = [noteOf[at - 1], noteOf[at]];
    if (before !== now && (at === 0 || !sameVideo(records[before ?? -1], records[now ?? -1]))) starts.push(at);
  }
  return Uint32Array.from(starts);
}

function carrier({ claimOf }: ClaimList, { from, to, claims }: Pick<Splice, 'from' | 'to' | 'claims'>): Spliced['carry'] {
  return (position) => {
    if (position < from) return position;
    if (position >= to) return position + claims.length - (to - from);
    const same = claims.indexOf(claimOf[position] ?? -1);
    return same < 0 ? null : from + same;
  };
}

/** The numbers with those from `from` to `to` replaced. */
function join(numbers: Uint32Array, from: number, to: number, between: Uint32Array): Uint32Array {
  const joined = new Uint32Array(numbers.length - (to - from) + between.length);
  joined.set(numbers.subarray(0, from));
  joined.set(between, from);
  joined.set(numbers.subarray(to), from + between.length);
  return joined;
}

/** The first position whose number is not below `value`, among ascending numbers. */
function findNote(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
