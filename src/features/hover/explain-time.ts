import { findVideoEnd } from '../../core/time/reading-evidence';
import { formatTime } from '../../core/time/timecode';
import { momentOf } from '../../obsidian/chip';
import type { CitedPlace } from '../../obsidian/cited-claim';

/** What there is to say of a chip's time, a sentence or two each: why it is not what is written, or plays nothing. @param learnt The video's length in seconds, as its player told it. */
export function explainTime({ note, citation }: CitedPlace, learnt: number | null): string[] {
  const { reading, raw, video } = citation.timestamp;
  const said: string[] = [];
  if (reading.reason !== null) said.push(`${reading.kind === 'corrected' ? 'Corrected from' : 'Written'} ${raw}. ${reading.reason}`);
  if (!momentOf(citation)) return [...said, 'This note names no video that can be played.'];
  const duration = video?.id === note.video?.id ? (note.duration ?? learnt) : null;
  if (duration !== null && reading.seconds > findVideoEnd({ duration, elsewhere: [] }).latest) said.push(`The video ends at ${formatTime(duration)} already.`);
  return said;
}
