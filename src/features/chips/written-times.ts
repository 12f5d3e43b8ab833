import type { Span } from '../../core/text';
import { type FoundBracket, readBracket, readParenthesis, readWideBracket } from '../../core/time/plain-times';
import { readElement } from '../../core/time/timestamps';

/** A time in a rendered text, with its brackets or the debris of its markup. */
export interface WrittenTimeText extends Span {
  readonly kind: 'element' | 'plain';
  readonly raw: string;
  readonly label: string | null;
}

/**
 * Finds the bracketed times of a rendered text, in order, and elements too damaged for a browser to see one in them. Whether
 * they are timestamps is for the note to say.
 */
export function findWrittenTimes(text: string): WrittenTimeText[] {
  const found: WrittenTimeText[] = [];
  const start = /[[(<（【［]/g;
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const times = readAt(text, match.index);
    found.push(...times);
    start.lastIndex = times[times.length - 1]?.to ?? match.index + 1;
  }
  return found;
}

function readAt(text: string, at: number): readonly WrittenTimeText[] {
  if (text[at] !== '<') return (readBracketAt(text, at)?.times ?? []).map((time) => ({ ...time, kind: 'plain' }));
  const element = readElement(text, at, text.length)?.found;
  return element ? [{ ...element, kind: 'element' }] : [];
}

function readBracketAt(text: string, at: number): FoundBracket | null {
  if (text[at] === '[') return readBracket(text, at, text.length);
  return text[at] === '(' ? readParenthesis(text, at, text.length) : readWideBracket(text, at, text.length);
}
