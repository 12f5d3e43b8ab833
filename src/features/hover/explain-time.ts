import { explainPastEnd, momentOf } from '../../obsidian/chip';
import type { CitedPlace } from '../../obsidian/cited-claim';

/** What there is to say of a chip's time, a sentence or two each: why it is not what is written, or plays nothing. */
export function explainTime({ citation }: CitedPlace): string[] {
  const { reading, raw } = citation.timestamp;
  const said: string[] = [];
  if (reading.reason !== null) said.push(`${reading.kind === 'corrected' ? 'Corrected from' : 'Written'} ${raw}. ${reading.reason}`);
  if (!momentOf(citation)) return [...said, 'This note names no video that can be played.'];
  const pastEnd = explainPastEnd(citation);
  if (pastEnd !== null) said.push(pastEnd);
  return said;
}
