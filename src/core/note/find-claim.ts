import { lettersOf } from '../letters-of';
import type { Timestamp } from '../time/timestamp';
import type { Claim, Note } from './note';

/** A claim and those beside it in the note. */
export interface ClaimInPlace {
  readonly claim: Claim;
  readonly before: Claim | null;
  readonly after: Claim | null;
}

/** A timestamp to be found again. */
export interface SoughtTime extends Pick<Timestamp, 'raw' | 'label'> {
  /** Where it stood, if that is known, as an offset into the note's text. */
  readonly from?: number | undefined;
}

/**
 * Finds the claim that a timestamp supports, by how the timestamp is written.
 * @param near What a reader sees round it. Where several claims hold a timestamp written the same, the one that stands where it stood is
 * meant, else the one with these words.
 */
export function findClaim(note: Note, time: SoughtTime, near: string): ClaimInPlace | null {
  const holding: number[] = [];
  note.claims.forEach(({ timestamps }, index) => {
    if (timestamps.some((one) => isWrittenAs(one, time))) holding.push(index);
  });
  const index = holding.length > 1 ? choose(note, holding, time, near) : holding[0];
  const claim = index === undefined ? undefined : note.claims[index];
  if (index === undefined || !claim) return null;
  return { claim, before: note.claims[index - 1] ?? null, after: note.claims[index + 1] ?? null };
}

/** Finds the timestamp of a claim that stands where it stood, else the first that is written the same. */
export function findTime({ timestamps }: Claim, time: SoughtTime): Timestamp | null {
  const alike = timestamps.filter((one) => isWrittenAs(one, time));
  return alike.find(({ from }) => from === time.from) ?? alike[0] ?? null;
}

function isWrittenAs({ raw, label }: SoughtTime, time: SoughtTime): boolean {
  return raw === time.raw && label === time.label;
}

/** Which of several claims with a timestamp written the same is meant. */
function choose({ claims }: Note, holding: readonly number[], time: SoughtTime, near: string): number | undefined {
  const there = holding.find((one) => claims[one]?.timestamps.some(({ from }) => from === time.from));
  const shown = lettersOf(near);
  return there ?? holding.find((one) => shown.includes(lettersOf(claims[one]?.text ?? ''))) ?? holding[0];
}
