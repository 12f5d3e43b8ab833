import * as char from '../char';
import { calloutMark, lengthOfMark } from './line-marks';
import { type Marks, Show } from './marks';

/** What no sentence starts with. A link's name in front of its alias is not shown; names such as macOS start one. */
const goesOn = /^(?:[–—:;,.&+=-]|[*_"“„«‘'(]*(?:\[\[[^\]|\n]{0,200}\|\s*|\[\[(?![^\]|\n]{0,200}\|)|\[(?!\[))?\p{Ll}(?!\p{Ll}{0,2}\p{Lu}))/u;
const longestStart = 240;
/** A timestamp, be it in brackets or emphasised. */
const startsWithTime = /^[*_]{0,3}(?:[([]{0,3}<|[([]{1,3}\d{1,3}:\d)/;
const longestLead = 12;

/**
 * Whether a line of a paragraph is a label or a formula, not the start of a sentence that goes on in the next line: it is emphasised
 * throughout, ends a formula of its own lines, or begins with a callout's mark where no callout starts; and the next line starts
 * anew. A timestamp below a formula is the formula's.
 * @param first The first mark of the line.
 * @param next Where the next line starts.
 */
export function isLabel(text: string, from: number, to: number, marks: Marks, first: number, next: number): boolean {
  const isOne =
    isEmphasised(text, from, to, marks, first) ||
    lengthOfMark(calloutMark, text, from, to) > 0 ||
    (endsFormula(text, from, to, marks) && !startsWithTime.test(text.slice(next, next + longestLead)));
  return isOne && !goesOn.test(text.slice(next, next + longestStart));
}

/** Whether one pair of emphasis marks, and no second one of its kind, holds the whole line. */
function isEmphasised(text: string, from: number, to: number, { shows, from: starts, to: ends, count }: Marks, first: number): boolean {
  const code = text.charCodeAt(from);
  const last = count - 1;
  if ((code !== char.star && code !== char.underscore) || last <= first) return false;
  if (shows[first] !== Show.Nothing || starts[first] !== from || ends[last] !== to) return false;
  const mark = text.slice(from, ends[first]);
  for (let i = first + 1; i <= last; i++) if (shows[i] === Show.Nothing && text.slice(starts[i], ends[i]) === mark) return i === last;
  return false;
}

function endsFormula(text: string, from: number, to: number, { shows, from: starts, to: ends, count }: Marks): boolean {
  const last = count - 1;
  return last >= 0 && shows[last] === Show.Verbatim && ends[last] === to && (starts[last] ?? to) <= from && text.endsWith('$$', to);
}
