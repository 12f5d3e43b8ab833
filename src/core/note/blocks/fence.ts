import * as char from '../../char';
import { skipBlanks, trimEnd } from './lines';

/** The opening line of a fenced code block: which character it repeats, how often, and what follows. */
export interface Fence {
  readonly mark: number;
  readonly length: number;
  readonly info: string;
}

/** The fence that opens a code block, or null. */
export function readFence(text: string, at: number, end: number): Fence | null {
  const mark = text.charCodeAt(at);
  if (mark !== char.backtick && mark !== char.tilde) return null;
  let i = at;
  while (i < end && text.charCodeAt(i) === mark) i++;
  if (i - at < 3) return null;
  const info = text.slice(i, trimEnd(text, i, end)).trim();
  return mark === char.backtick && info.includes('`') ? null : { mark, length: i - at, info };
}

/** Whether a line closes a fence. */
export function closesFence(text: string, at: number, end: number, fence: Fence): boolean {
  let i = at;
  while (i < end && text.charCodeAt(i) === fence.mark) i++;
  return i - at >= fence.length && skipBlanks(text, i, end) === end;
}
