import type { Span } from '../../text';
import { cellMark, paragraphMark, timeMark } from '../characters/stand-ins';

/** A quotation's end, maybe with a full stop and a blank. */
const quotation = /["”“’‘»«」』][.。]?\s?$/;
const longestEnd = 3;
const word = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}|\\p{Lo}[\\p{Lo}\\p{M}]{0,30}|d[aeiou]|de[lnr]|dos|v[ao]n|bin|al|l[ae]|of|the|and|&)";
const other = `[^.!?\\n${timeMark}${cellMark}${paragraphMark}]`;
const name = `${word}(?: ${word}){0,5}(?:,${other}{1,60}| ?\\(${other}{1,60}\\))?`;
const dash = '[ \\t\\u00a0]{0,3}[–—-]{1,2}[ \\t\\u00a0]{0,2}';
/** A dash and a name with the rest of the line to itself, maybe with who that is, or another short word such as `the host`. */
const speaker = new RegExp(`${dash}(?:${name}|${other}{1,24})\\.?[ \\t]*(?=[\\n${cellMark}${paragraphMark}])`, 'uy');

/**
 * Where the name ends of whoever said a quotation, which stands behind the quotation's timestamps on the same line:
 * `"Bees dance." T — Anna Muster`. -1 for none.
 * @param times The timestamps in the shown text.
 */
export function endOfSpeaker(text: string, times: Span, to: number): number {
  if (!quotation.test(text.slice(Math.max(0, times.from - longestEnd), times.from))) return -1;
  speaker.lastIndex = times.to;
  return speaker.test(text) && speaker.lastIndex <= to ? speaker.lastIndex : -1;
}
