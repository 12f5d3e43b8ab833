import type { Span } from '../../core/text';

/** A bracketed time in a rendered text, and what stands in its brackets. */
export interface WrittenTimeText extends Span {
  readonly raw: string;
}

const bracketed = /\[(\d{1,3}(?::\d{1,3}){1,3}(?:\s*[-–—]\s*\d{1,3}(?::\d{1,3}){1,3})?)\]/g;

/** Finds bracketed times in a rendered text, in order; whether they are timestamps is for the note to say. */
export function findWrittenTimes(text: string): WrittenTimeText[] {
  return [...text.matchAll(bracketed)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    raw: match[1] ?? '',
  }));
}
