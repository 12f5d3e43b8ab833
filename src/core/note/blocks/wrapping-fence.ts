import * as char from '../../char';
import type { WrappingFence } from '../note';
import { closesFence, type Fence, readFence } from './fence';
import { headingLevel } from './line-marks';
import { nextLine, skipBlanks } from './lines';

/** The fence must open on one of this many first lines of the body, not counting blank ones. */
const firstLines = 3;
const markdownInfo = /^(?:markdown|md)$/i;
/** What notes have but samples of Markdown seldom do. */
const noteLike = /^[ \t]*#{1,6} |yt.?timestamp/m;

/**
 * The fence in which a whole note is wrapped: it opens as Markdown on one of the body's first lines, before any heading, and closes on the
 * last line or never, with something of a note in it. Fences inside must open and close in turn, else the first of them would end it.
 * @param from Where the body starts.
 */
export function findWrappingFence(text: string, from: number): WrappingFence | null {
  let at = from;
  for (let lines = 0; lines < firstLines && at < text.length; ) {
    const next = nextLine(text, at);
    const end = endOfLine(text, at, next);
    const start = skipBlanks(text, at, end);
    const fence = readFence(text, start, end);
    if (fence) return markdownInfo.test(fence.info) && noteLike.test(text.slice(next)) ? close(text, { from: at, to: next }, fence) : null;
    if (headingLevel(text, start, end) > 0) return null;
    if (start < end) lines++;
    at = next;
  }
  return null;
}

function close(text: string, open: WrappingFence['open'], fence: Fence): WrappingFence | null {
  const end = text.trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const isClosed = start >= open.to && closesFence(text, start, end, fence);
  if (!isClosed) return closesSomewhere(text, open.to, fence) ? null : { open, close: null };
  return takesTurns(text, open.to, start) ? { open, close: { from: start, to: text.length > end ? nextLine(text, start) : end } } : null;
}

/** Whether the fences of a stretch open and close in turn, each before the next begins. */
function takesTurns(text: string, from: number, to: number): boolean {
  let open: Fence | null = null;
  for (let at = from; at < to; at = nextLine(text, at)) {
    const end = endOfLine(text, at, nextLine(text, at));
    const start = skipBlanks(text, at, end);
    const fence = readFence(text, start, end);
    if (!fence) continue;
    if (!open) open = fence;
    else if (closesFence(text, start, end, open)) open = null;
    else if (fence.mark === open.mark && fence.length >= open.length) return false;
  }
  return open === null;
}

function closesSomewhere(text: string, from: number, fence: Fence): boolean {
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const end = endOfLine(text, at, nextLine(text, at));
    if (closesFence(text, skipBlanks(text, at, end), end, fence) && end > at) return true;
  }
  return false;
}

function endOfLine(text: string, at: number, next: number): number {
  let end = next;
  while (end > at && (text.charCodeAt(end - 1) === char.newline || text.charCodeAt(end - 1) === char.carriageReturn)) end--;
  return end;
}
