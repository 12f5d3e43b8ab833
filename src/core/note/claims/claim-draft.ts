import { isSpace } from '../../characters';
import { lastOf } from '../../last-of';
import type { Span } from '../../text';
import type { Timestamp } from '../../time/timestamp';
import type { Claim } from '../note';
import type { Shown } from './show-block';

/** A claim to which timestamps may still be added. */
export type ClaimDraft = { -readonly [Key in keyof Claim]: Claim[Key] } & { timestamps: Timestamp[] };

/** A claim, and the offset in the source at which its sentence starts. */
export interface FoundClaim {
  readonly claim: ClaimDraft;
  readonly start: number;
}

/** A block as it is shown, with the headings above it. */
export interface Cited {
  readonly shown: Shown;
  readonly headings: readonly string[];
}

/** Makes the claim of a sentence; it spans the source of the sentence and of its timestamps. @param sentence In the shown text. */
export function draftClaim({ shown, headings }: Cited, sentence: Span, text: string, context: string | null, timestamps: Timestamp[]): FoundClaim {
  const { page } = shown;
  let { from, to } = sentence;
  while (from < to && isSpace(page.text.charCodeAt(from))) from++;
  while (to > from && isSpace(page.text.charCodeAt(to - 1))) to--;
  const start = page.sourceOffset(shown, from);
  const end = to > from ? page.sourceOffset(shown, to - 1) + 1 : start;
  const claim: ClaimDraft = {
    from: Math.min(start, timestamps[0]?.from ?? start),
    to: Math.max(end, lastOf(timestamps)?.to ?? 0),
    text,
    context,
    headings,
    timestamps,
  };
  return { claim, start };
}

/** Makes a claim without words for a block of timestamps that support none; the timestamps are not added yet. */
export function wordlessClaim({ from, to }: Span, headings: readonly string[]): FoundClaim {
  return { claim: { from, to, text: '', context: null, headings, timestamps: [] }, start: from };
}

/** Adds timestamps after those that a claim has. One by one: a claim may get more of them than a call can have arguments. */
export function addTimes(claim: ClaimDraft, cites: readonly Timestamp[]): void {
  for (const cite of cites) claim.timestamps.push(cite);
  claim.to = Math.max(claim.to, lastOf(cites)?.to ?? 0);
}
