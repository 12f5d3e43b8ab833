import type { Claim, Note, Timestamp } from './note';

/** A claim and those beside it in the note. */
export interface ClaimInPlace {
  readonly claim: Claim;
  readonly before: Claim | null;
  readonly after: Claim | null;
}

/**
 * Finds the claim that a timestamp supports, by how the timestamp is written.
 * @param near What a reader sees round it: it decides where several claims hold a timestamp written the same.
 */
export function findClaim(note: Note, time: Pick<Timestamp, 'raw' | 'label'>, near: string): ClaimInPlace | null {
  const holding: number[] = [];
  note.claims.forEach(({ timestamps }, index) => {
    if (timestamps.some(({ raw, label }) => raw === time.raw && label === time.label)) holding.push(index);
  });
  const shown = holding.length > 1 ? lettersOf(near) : '';
  const index = holding.find((one) => shown.includes(lettersOf(note.claims[one]?.text ?? ''))) ?? holding[0];
  const claim = index === undefined ? undefined : note.claims[index];
  if (index === undefined || !claim) return null;
  return { claim, before: note.claims[index - 1] ?? null, after: note.claims[index + 1] ?? null };
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
