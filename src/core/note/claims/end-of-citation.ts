import * as char from '../../char';
import { timeMark } from '../characters/stand-ins';

/** A name and timestamps in parentheses, as in `(Anna Muster, T)`: each word starts with a capital. */
const citation = new RegExp(`\\((?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,24}[ ,:;–—-]{1,3}){1,4}${timeMark}(?:[\\s,;–—-]{0,4}${timeMark})*\\)`, 'uy');

/** Where a citation ends that begins at an offset: timestamps in parentheses, with the name of whoever said it before them. -1 for none. */
export function endOfCitation(text: string, at: number): number {
  if (text.charCodeAt(at) !== char.roundOpen) return -1;
  citation.lastIndex = at;
  return citation.test(text) ? citation.lastIndex : -1;
}
