import { formatTime } from '../time/timecode';
import { watchAddress } from '../time/watch-address';
import type { CitedTime } from '../vault/claim-record';

/** A claim as a Markdown quote that names the moment it rests on, and leads there. */
export function quoteClaim(text: string, title: string, { reading, video }: CitedTime): string {
  const source = `${escapeText(title)}, ${formatTime(reading.seconds)}`;
  const address = video && watchAddress(video, reading.seconds);
  return `> ${text}\n> — ${address ? `[${source}](${address})` : source}`;
}

/** Titles are other people's text: nothing in them may end the link or start something else. */
function escapeText(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/[\\[\]<>*_`#|]/g, '\\$&');
}
