import { canonicalElement } from '../check/canonical';
import { formatTime, formatTimecode } from '../time/timecode';

/** How a timestamp is written into a note. */
export type TimestampFormat = 'element' | 'bracket' | 'link';

/** A stretch of a video, in seconds; `end` is null for a moment. */
export interface Stretch {
  readonly start: number;
  readonly end: number | null;
}

/** Writes a timestamp. @param address What a link leads to. */
export function writeTimestamp({ start, end }: Stretch, format: TimestampFormat, address: string): string {
  if (format === 'link') return `[${join(formatTime, start, end)}](${address})`;
  const time = join(formatTimecode, start, end);
  return format === 'bracket' ? `[${time}]` : canonicalElement(time);
}

function join(format: (seconds: number) => string, start: number, end: number | null): string {
  return end === null ? format(start) : `${format(start)} - ${format(end)}`;
}
