import type { Passage, Reading } from './reading';
import { readBothWays } from './readings';
import { readPassage } from './written-time';

/** A time as it is written and read. */
interface ReadTime {
  readonly raw: string;
  readonly label: string | null;
  readonly reading: Reading;
}

/** What an uncertain time means if it does not mean what it is read as; null for one that is certain. */
export function otherReading(time: ReadTime): Passage | null {
  const ways = waysOf(time);
  if (!ways) return null;
  return ways.asHours.seconds === time.reading.seconds ? ways.asMinutes : ways.asHours;
}

/**
 * What a time can be corrected to; null where it is right as it is written. Of an uncertain one that is its hours as minutes, likelier
 * or not: what it means otherwise is what it says already.
 */
export function correctionOf(time: ReadTime): Passage | null {
  return time.reading.kind === 'corrected' ? time.reading : (waysOf(time)?.asMinutes ?? null);
}

function waysOf({ raw, label, reading }: ReadTime): ReturnType<typeof readBothWays> | null {
  const time = reading.kind === 'uncertain' ? readPassage(raw)?.time : undefined;
  if (!time) return null;
  const ways = readBothWays({ time, labelTime: label === null ? null : (readPassage(label)?.time ?? null) });
  return ways.asHours.seconds === ways.asMinutes.seconds ? null : ways;
}
