import { isDigit } from '../../characters';
import { readParenthesis } from '../../time/plain-times';
import { addTimes } from './inline-brackets';
import type { Inline } from './marks';

/** Reads `(T)` or `(T, T)` in a note that has a video; returns where reading goes on. */
export function readRound(inline: Inline, at: number): number {
  const next = inline.text.charCodeAt(at + 1);
  if (!inline.hasVideo || !isDigit(next)) return at + 1;
  const bracket = readParenthesis(inline.text, at, inline.limit);
  if (!bracket) return at + 1;
  addTimes(inline, bracket);
  return bracket.to;
}
