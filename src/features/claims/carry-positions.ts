import type { ClaimList } from '../../core/vault/claim-list';

/** Tells where a claim of one list stands in another: by its note's path and its index there. Reads the lists only when asked. */
export function carryPositions(from: ClaimList, to: ClaimList): (position: number) => number | null {
  let places: Map<number, Map<number, number>> | null = null;
  const notes = new Map<string, number>();
  return (position) => {
    if (!places) {
      places = placesOf(to);
      to.records.forEach(({ path }, note) => notes.set(path, note));
    }
    const path = from.records[from.noteOf[position] ?? -1]?.path;
    const note = path === undefined ? undefined : notes.get(path);
    return note === undefined ? null : (places.get(note)?.get(from.claimOf[position] ?? -1) ?? null);
  };
}

function placesOf({ noteOf, claimOf }: ClaimList): Map<number, Map<number, number>> {
  const places = new Map<number, Map<number, number>>();
  noteOf.forEach((note, position) => {
    const its = places.get(note) ?? new Map<number, number>();
    its.set(claimOf[position] ?? 0, position);
    places.set(note, its);
  });
  return places;
}
