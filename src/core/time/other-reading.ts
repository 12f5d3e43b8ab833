import type { Passage } from './reading';
import { readBothWays } from './readings';
import type { CitedTime } from './timestamp';
import { readElementTime } from './written-time';

/** A time as it is written, and what it is read as. */
type WrittenAndRead = Pick<CitedTime, 'raw' | 'label' | 'reading'>;

/** What an uncertain time means if it does not mean what it is read as; null for one that is certain. */
export function otherReading(time: WrittenAndRead): Passage | null {
  const ways = waysOf(time);
  if (!ways) return null;
  return ways.asHours.seconds === time.reading.seconds ? ways.asMinutes : ways.asHours;
}

/**
 * What a time can be corrected to; null where it is right as it is written. Of an uncertain one that is its hours as minutes, likelier
 * or not: what it means otherwise is what it says already.
 */
export function correctionOf(time: WrittenAndRead): Passage | null {
  return time.reading.kind === 'corrected' ? time.reading : (waysOf(time)?.asMinutes ?? null);
}

function waysOf({ raw, label, reading }: WrittenAndRead): ReturnType<typeof readBothWays> | null {
  const time = reading.kind === 'uncertain' ? readElementTime(raw)?.time : undefined;
  if (!time) return null;
  const ways = readBothWays({ time, labelTime: label === null ? null : (readElementTime(label)?.time ?? null) });
  return ways.asHours.seconds === ways.asMinutes.seconds ? null : ways;
}
