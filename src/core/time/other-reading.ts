import type { Passage } from './reading';
import { readBothWays } from './readings';
import type { CitedTime } from './timestamp';
import { readElementTime } from './written-time';

/** A time as it is written, and what it is read as. */
type WrittenAndRead = Pick<CitedTime, 'raw' | 'label' | 'reading'>;

/** The other moment that an uncertain time may mean; null for a time that is certain or means the same both ways. */
export function otherReading(time: WrittenAndRead): Passage | null {
  const ways = waysOf(time);
  if (!ways) return null;
  return ways.asHours.seconds === time.reading.seconds ? ways.asMinutes : ways.asHours;
}

/**
 * What a time can be corrected to; null where it is right as written. For an uncertain time this is its hours as minutes, whether or not
 * that is the likelier reading: the other one is what it already says.
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
