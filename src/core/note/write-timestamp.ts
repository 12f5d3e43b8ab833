import type { Passage } from '../time/reading';
import { formatTime, formatTimecode } from '../time/timecode';

/** The form in which a timestamp is written into a note. */
export type TimestampFormat = 'element' | 'bracket' | 'link';

/** Writes a timestamp. @param address Where the link leads, for the format `link`. */
export function writeTimestamp(passage: Passage, format: TimestampFormat, address: string): string {
  if (format === 'link') return `[${join(formatTime, passage)}](${address})`;
  const time = canonicalTime(passage);
  return format === 'bracket' ? `[${time}]` : canonicalElement(time);
}

/** `00:07:55`, or `00:07:55 - 00:08:10` for a range. */
export function canonicalTime(passage: Passage): string {
  return join(formatTimecode, passage);
}

/** A timestamp as an element. @param content The element's content; the time in brackets unless given. */
export function canonicalElement(time: string, content = `[${time}]`): string {
  return `${canonicalOpening(time)}${content}</a>`;
}

/** The opening tag of a timestamp element. */
export function canonicalOpening(time: string): string {
  return `<a class="yt-timestamp" data-t="${time}">`;
}

function join(format: (seconds: number) => string, { seconds, end }: Passage): string {
  return end === null ? format(seconds) : `${format(seconds)} - ${format(end)}`;
}
