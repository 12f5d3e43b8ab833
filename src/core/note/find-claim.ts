import { lettersOf } from '../letters-of';
import type { Timestamp } from '../time/timestamp';
import type { Claim, Note } from './note';

/** A claim, with the claims before and after it in the note. */
export interface ClaimInPlace {
  readonly claim: Claim;
  readonly before: Claim | null;
  readonly after: Claim | null;
}

/** A timestamp to find again in a note that may have changed. */
export interface SoughtTime extends Pick<Timestamp, 'raw' | 'label'> {
  /** The UTF-16 offset in the note's text at which it stood, if known. */
  readonly from?: number | undefined;
}

/**
 * Finds the claim that a timestamp supports, by the timestamp's raw text and label. Of several claims with a timestamp written the same, it
 * is the one whose timestamp stands at the known offset, else the first whose words are in `near`, else the first.
 * @param near The text that a reader sees around the timestamp.
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

/** Finds a timestamp in its claim: of those written the same, the one at the known offset, else the first. */
export function findTime({ timestamps }: Claim, time: SoughtTime): Timestamp | null {
  const alike = timestamps.filter((one) => isWrittenAs(one, time));
  return alike.find(({ from }) => from === time.from) ?? alike[0] ?? null;
}

function isWrittenAs({ raw, label }: SoughtTime, time: SoughtTime): boolean {
  return raw === time.raw && label === time.label;
}

/** The index of the claim that is meant, of several with a timestamp written the same. */
function choose({ claims }: Note, holding: readonly number[], time: SoughtTime, near: string): number | undefined {
  const there = holding.find((one) => claims[one]?.timestamps.some(({ from }) => from === time.from));
  const shown = lettersOf(near);
  return there ?? holding.find((one) => shown.includes(lettersOf(claims[one]?.text ?? ''))) ?? holding[0];
}
