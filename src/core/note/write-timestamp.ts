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

/** The element that a timestamp is. @param content What stands in it; the time in brackets unless it is words. */
export function canonicalElement(time: string, content = `[${time}]`): string {
  return `${canonicalOpening(time)}${content}</a>`;
}

/** Its opening tag. */
export function canonicalOpening(time: string): string {
  return `<a class="yt-timestamp" data-t="${time}">`;
}

function join(format: (seconds: number) => string, start: number, end: number | null): string {
  return end === null ? format(start) : `${format(start)} - ${format(end)}`;
}
