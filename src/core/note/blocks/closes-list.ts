import * as char from '../../char';
import { endOfMarker } from './line-marks';
import { columnsOf, nextLine, skipBlanks, skipQuoteMark, trimEnd } from './lines';

/** How a line ends with a sentence: with a stop or a colon, or with timestamps. */
const sentenceEnd = /(?:[.!?…:。！？：]["'”’»)\]*_]*|<\/(?:a|span|sup)>[)\]*_]*|\d\]+[)\]*_]*)$/;
const longestEnd = 16;

/**
 * Whether a line of text right below a list, indented no more than the list's markers, is a paragraph of its own. It is when the line before it
 * ends a sentence and the list does not go on below it: then it closes the list, as in `- Wax.⏎- Honey.⏎Both of them keep for years.`
 * By CommonMark's rules it belongs to the last item, but that is not how it is meant.
 * @param before Where the line before it ends.
 * @param indent The columns before it.
 */
export function closesList(text: string, before: number, at: number, end: number, indent: number): boolean {
  const first = text.charCodeAt(at);
  if (first === char.enDash || first === char.emDash) return false;
  return sentenceEnd.test(text.slice(Math.max(0, before - longestEnd), before)) && !isItem(text, nextLine(text, end), indent);
}

/** Whether a list item with at least this indentation starts on the line that starts at an offset, maybe within quotes. */
function isItem(text: string, start: number, indent: number): boolean {
  const end = trimEnd(text, start, nextLine(text, start));
  let margin = start;
  let at = skipBlanks(text, start, end);
  while (at < end && text.charCodeAt(at) === char.greater) {
    margin = skipQuoteMark(text, at);
    at = skipBlanks(text, Math.min(margin, end), end);
  }
  return columnsOf(text, margin, at) >= indent && endOfMarker(text, at, end) >= 0;
}
