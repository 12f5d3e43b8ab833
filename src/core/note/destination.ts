import { isYoutubeAddress, readYoutubeAddress, type Video } from '../time/video';
import { readTime } from '../time/written-time';
import type { Span } from '../text';

/** Where a Markdown link leads; its span is that of the address, `end` is behind the closing parenthesis. */
export interface Destination extends Span {
  readonly end: number;
}

const longest = 2000;
const scheme = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const timePart = /[#?&](?:t|start|time)=/;
/** Written where an address should be. */
const placeholder = /^(?:#|[a-z])?$/i;

/** Reads `(address "title")` at an offset; null when it is none. Bounded work. */
export function readDestination(text: string, at: number, limit: number): Destination | null {
  const end = Math.min(limit, at + longest);
  let i = at + 1;
  while (i < end && text.charCodeAt(i) === 32) i++;
  const from = i;
  if (text.charCodeAt(i) === 60) {
    const close = text.indexOf('>', i);
    return close > 0 && close < end && text.charCodeAt(close + 1) === 41 ? { from: i + 1, to: close, end: close + 2 } : null;
  }
  let depth = 0;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41 && depth-- === 0) return { from, to: i, end: i + 1 };
    else if (code === 32) break;
  }
  const to = i;
  const title = /^ +(?:"[^"\n]*"|'[^'\n]*')? *\)/.exec(text.slice(to, Math.min(end, to + 300)));
  return title ? { from, to, end: to + title[0].length } : null;
}

/** The moment that the address of a link on a time points to: its video where it names one. Null when it points to something else. */
export function readMoment(address: string): { video: Video | null } | null {
  if (readTime(address.replace(/^#(?:t=?)?/, '')) && address.includes(':')) return { video: null };
  if (placeholder.test(address)) return { video: null };
  if (address.startsWith('#')) return /^#t=\d/.test(address) ? { video: null } : null;
  if (isYoutubeAddress(address)) return { video: readYoutubeAddress(address) };
  return (isInternal(address) || /^https?:/i.test(address)) && timePart.test(address) ? { video: null } : null;
}

/** Whether an address leads into the vault. */
export function isInternal(address: string): boolean {
  return address !== '' && !scheme.test(address) && !address.startsWith('<');
}

/** An address without its percent signs; as it stands where they are broken. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
