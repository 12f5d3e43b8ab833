import { readWideBracket } from '../../time/plain-times';
import { addTimes } from './inline-brackets';
import type { Inline } from './marks';

/** Whether a character opens a bracket as wide as a Chinese or Japanese letter. */
export function isWideBracket(code: number): boolean {
  return code === 0xff08 || code === 0xff3b || code === 0x3010;
}

/** Reads `（T）`, `［T］` or `【T】` in a note that has a video; returns where reading goes on. */
export function readWide(inline: Inline, at: number): number {
  const bracket = inline.hasVideo ? readWideBracket(inline.text, at, inline.limit) : null;
  if (!bracket) return at + 1;
  addTimes(inline, bracket);
  return bracket.to;
}
