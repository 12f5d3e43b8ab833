import * as char from '../../char';
import type { Span } from '../../text';

const openers = '([{（【［';
const closers = ')]}）】］';
/** How far to look for the other bracket, in UTF-16 units. Where a sentence goes on beyond that, the bracket is not judged. */
const farthest = 400;

/** Whether a bracket opens right before a group of timestamps that nothing in the sentence closes. @param to Where the sentence ends. */
export function hasStrayOpener(text: string, { from, to: end }: Span, to: number): boolean {
  // Nearly always a space.
  if (from === 0 || text.charCodeAt(from - 1) === char.space) return false;
  const kind = openers.indexOf(text.charAt(from - 1));
  return kind >= 0 && to - end <= farthest && !text.slice(end, to).includes(closers.charAt(kind));
}

/** Whether a bracket closes right behind a group of timestamps that nothing in the sentence has opened. @param from Where the sentence starts. */
export function hasStrayCloser(text: string, { from: start, to }: Span, from: number): boolean {
  // Nearly always a full stop.
  if (to === text.length || text.charCodeAt(to) === char.stop) return false;
  const kind = closers.indexOf(text.charAt(to));
  if (kind < 0 || start - from > farthest) return false;
  const before = text.slice(from, start);
  return before.split(openers.charAt(kind)).length <= before.split(closers.charAt(kind)).length;
}
