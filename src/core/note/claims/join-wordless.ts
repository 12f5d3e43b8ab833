import { lastOf } from '../../last-of';
import type { Span } from '../../text';
import { type Group, hasWord } from './groups';

/** Joins each sentence without a word to the one before it, or at the start to the one after it. */
export function joinWordless(text: string, groups: readonly Group[], sentences: readonly Span[]): readonly Span[] {
  if (sentences.every(({ from, to }) => hasWord(text, groups, from, to))) return sentences;
  const joined: Span[] = [];
  /** Where the wordless sentences at the start begin. */
  let lead: number | null = null;
  for (const { from, to } of sentences) {
    if (hasWord(text, groups, from, to)) {
      joined.push({ from: lead ?? from, to });
      lead = null;
    } else {
      const last = joined.pop();
      if (last) joined.push({ from: last.from, to });
      else lead ??= from;
    }
  }
  const end = lastOf(sentences)?.to;
  if (lead !== null && end !== undefined) joined.push({ from: lead, to: end });
  return joined;
}
