import type { Passage } from '../time/reading';
import { formatTime, formatTimecode } from '../time/timecode';

/** How a timestamp is written into a note. */
export type TimestampFormat = 'element' | 'bracket' | 'link';

/** Writes a timestamp. @param address What a link leads to. */
export function writeTimestamp(passage: Passage, format: TimestampFormat, address: string): string {
  if (format === 'link') return `[${join(formatTime, passage)}](${address})`;
  const time = canonicalTime(passage);
  return format === 'bracket' ? `[${time}]` : canonicalElement(time);
}

/** `00:07:55`, or `00:07:55 - 00:08:10` for a range. */
export function canonicalTime(passage: Passage): string {
  return join(formatTimecode, passage);
}

/** The element that a timestamp is. @param content What stands in it; the time in brackets unless it is words. */
export function canonicalElement(time: string, content = `[${time}]`): string {
  return `${canonicalOpening(time)}${content}</a>`;
}

/** Its opening tag. */
export function canonicalOpening(time: string): string {
  return `<a class="yt-timestamp" data-t="${time}">`;
}

function join(format: (seconds: number) => string, { seconds, end }: Passage): string {
  return end === null ? format(seconds) : `${format(seconds)} - ${format(end)}`;
}
