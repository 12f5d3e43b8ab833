import * as char from '../../char';
import type { Span } from '../../text';
import { isYoutubeAddress, readVideo, readYoutubeAddress, type Video } from '../../time/video';
import { readTime } from '../../time/written-time';

/** The destination of a Markdown link: its span is that of the address, `end` the offset after the closing parenthesis. */
export interface Destination extends Span {
  readonly end: number;
}

const longest = 2000;
const longestTitle = 300;
const titled = /^ +(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))? *\)/;
const escaped = /\\([!-/:-@[-`{-~])/g;
const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const timePart = /[#?&](?:t|start|time)=/;
/** The part of a media file's address that names a moment. */
const momentPart = /[#?](?:t|start|time)=.*$/;
/** What people write in place of an address that they do not know. */
const placeholder = /^(?:#|[a-z])?$/i;

/** Reads `(address "title")` at the offset of its opening parenthesis; null when that is something else. The work is bounded. */
export function readDestination(text: string, at: number, limit: number): Destination | null {
  const end = Math.min(limit, at + longest);
  let from = at + 1;
  while (from < end && text.charCodeAt(from) === char.space) from++;
  const isPointed = text.charCodeAt(from) === char.less;
  const to = isPointed ? from + text.slice(from, end).indexOf('>') : endOfAddress(text, from, end);
  if (isPointed && to < from) return null;
  const behind = isPointed ? to + 1 : to;
  const start = isPointed ? from + 1 : from;
  if (text.charCodeAt(behind) === char.roundClose) return behind < end ? { from: start, to, end: behind + 1 } : null;
  const tail = titled.exec(text.slice(behind, Math.min(end, behind + longestTitle)));
  return tail ? { from: start, to, end: behind + tail[0].length } : null;
}

/** The end of an address: the next space, or the parenthesis that closes the destination. */
function endOfAddress(text: string, from: number, end: number): number {
  let depth = 0;
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === char.space || (code === char.roundClose && depth-- === 0)) return i;
    if (code === char.roundOpen) depth++;
    else if (code === char.backslash) i++;
  }
  return end;
}

/** Whether the address of a link on a time points to a moment, and of which video, null for the note's. Null when it points to something else. */
export function readMoment(address: string): { video: Video | null } | null {
  if (readTime(address.replace(/^#(?:t=?)?/, '')) && address.includes(':')) return { video: null };
  if (placeholder.test(address)) return { video: null };
  if (address.startsWith('#')) return /^#t=\d/.test(address) ? { video: null } : null;
  if (isYoutubeAddress(address)) return { video: readYoutubeAddress(address) };
  return (isInternal(address) || /^https?:/i.test(address)) && timePart.test(address) ? { video: videoOfLink(address) } : null;
}

/** The video that the target of a link names, by an address at YouTube or as a media file. Null where it names none. */
export function videoOfLink(target: string): Video | null {
  const address = isInternal(target) ? decodeAddress(target) : withoutEscapes(target);
  const video = readYoutubeAddress(target) ?? readVideo(address.replace(momentPart, ''));
  // A note may have a name that looks like an id.
  return video?.provider === 'youtube' && !isYoutubeAddress(target) ? null : video;
}

/** Whether an address leads into the vault. */
export function isInternal(address: string): boolean {
  return address !== '' && !scheme.test(address) && !address.startsWith('<');
}

/** An address without its escapes: without backslashes, and percent-decoded unless an encoding in it is broken. */
export function decodeAddress(address: string): string {
  const bare = withoutEscapes(address);
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

function withoutEscapes(address: string): string {
  return address.includes('\\') ? address.replace(escaped, '$1') : address;
}
