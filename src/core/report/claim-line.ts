import type { Claim } from '../note/note';
import { formatSpan } from '../time/timecode';
import type { CitedTime } from '../time/timestamp';
import { printable } from './printable';

/** A line for a person: the claim's times and its text, indented to stand under the path of its note. */
export function claimLine({ timestamps, text }: Claim): string {
  return `  ${timestamps.map(showTime).join(', ')}  ${printable(text)}\n`;
}

/** A time as people read it, with a question mark where it is uncertain. */
export function showTime({ reading }: CitedTime): string {
  return `${formatSpan(reading.seconds, reading.end)}${reading.kind === 'uncertain' ? '?' : ''}`;
}
