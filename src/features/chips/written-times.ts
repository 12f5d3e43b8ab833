import type { Span } from '../../core/text';
import { readBracket, readParenthesis } from '../../core/time/plain-times';

/** A time in a rendered text, with its brackets, and its own text. */
export interface WrittenTimeText extends Span {
  readonly raw: string;
}

/** Finds the bracketed times of a rendered text, in order; whether they are timestamps is for the note to say. */
export function findWrittenTimes(text: string): WrittenTimeText[] {
  const found: WrittenTimeText[] = [];
  for (let at = nextBracket(text, 0); at >= 0; ) {
    const times = readAt(text, at);
    found.push(...times);
    at = nextBracket(text, times[times.length - 1]?.to ?? at + 1);
  }
  return found;
}

function readAt(text: string, at: number): readonly WrittenTimeText[] {
  if (text[at] === '[') return readBracket(text, at, text.length)?.times ?? [];
  const time = readParenthesis(text, at, text.length);
  return time ? [time] : [];
}

function nextBracket(text: string, from: number): number {
  const square = text.indexOf('[', from);
  const round = text.indexOf('(', from);
  if (square < 0 || round < 0) return Math.max(square, round);
  return Math.min(square, round);
}
