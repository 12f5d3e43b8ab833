import { closesFence, type Fence, nextLine, readFence, skipBlanks } from './line-marks';
import type { WrappingFence } from './note';

const mostLinesBefore = 3;
const markdownInfo = /^(?:markdown|md)$/i;

/**
 * The fence that a whole note is wrapped in: opened as Markdown on one of the body's first lines, closed on its last or never.
 * @param from Where the body starts.
 */
export function findWrappingFence(text: string, from: number): WrappingFence | null {
  let at = from;
  for (let lines = 0; lines < mostLinesBefore && at < text.length; ) {
    const next = nextLine(text, at);
    const end = endOfLine(text, at, next);
    const start = skipBlanks(text, at, end);
    const fence = readFence(text, start, end);
    if (fence) return markdownInfo.test(fence.info) ? close(text, { from: at, to: next }, fence) : null;
    if (start < end) lines++;
    at = next;
  }
  return null;
}

function close(text: string, open: WrappingFence['open'], fence: Fence): WrappingFence | null {
  const end = text.trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  if (start >= open.to && closesFence(text, start, end, fence)) return { open, close: { from: start, to: text.length > end ? nextLine(text, start) : end } };
  return closesSomewhere(text, open.to, fence) ? null : { open, close: null };
}

function closesSomewhere(text: string, from: number, fence: Fence): boolean {
  for (let at = from; at < text.length; ) {
    const next = nextLine(text, at);
    const end = endOfLine(text, at, next);
    if (closesFence(text, skipBlanks(text, at, end), end, fence) && end > at) return true;
    at = next;
  }
  return false;
}

function endOfLine(text: string, at: number, next: number): number {
  let end = next;
  while (end > at && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return end;
}
