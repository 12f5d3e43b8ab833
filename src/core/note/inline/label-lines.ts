import { calloutMark, lengthOfMark } from '../blocks/line-marks';
import { closingMark } from '../characters/closing-mark';
import { type Marks, Show } from './marks';

/** How no sentence starts: with a small letter or a mark that continues one. Names such as macOS do start one. A link counts by its alias. */
const goesOn = /^(?:[–—:;,.&+=-]|[*_"“„«‘'(]*(?:\[\[[^\]|\n]{0,200}\|\s*|\[\[(?![^\]|\n]{0,200}\|)|\[(?!\[))?\p{Ll}(?!\p{Ll}{0,2}\p{Lu}))/u;
const longestStart = 240;
/** A timestamp, maybe in brackets or emphasised. */
const startsWithTime = /^[*_]{0,3}(?:[([]{0,3}<|[([]{1,3}\d{1,3}:\d)/;
const longestLead = 12;

/**
 * Whether a line of a paragraph stands for itself as a label or formula, instead of starting a sentence that goes on in the next line. It is
 * emphasised throughout, ends a formula that has lines of its own, or begins with a callout's mark where no callout starts; and the next
 * line starts a sentence. A timestamp below a formula belongs to the formula, so such a line does not.
 * @param first The index of the line's first mark.
 * @param next Where the next line starts.
 */
export function isLabel(text: string, from: number, to: number, marks: Marks, first: number, next: number): boolean {
  const isOne =
    isEmphasised(text, from, to, marks, first) ||
    lengthOfMark(calloutMark, text, from, to) > 0 ||
    (endsFormula(text, from, to, marks) && !startsWithTime.test(text.slice(next, next + longestLead)));
  return isOne && !goesOn.test(text.slice(next, next + longestStart));
}

/** Whether the whole line stands in one pair of emphasis marks, without a second pair of that kind in it. */
function isEmphasised(text: string, from: number, to: number, { shows, from: starts, to: ends, count }: Marks, first: number): boolean {
  const last = count - 1;
  if (last <= first || shows[first] !== Show.Nothing || starts[first] !== from || ends[last] !== to) return false;
  const mark = closingMark(text.slice(from, ends[first]));
  if (mark === '') return false;
  for (let i = first + 1; i <= last; i++) if (shows[i] === Show.Nothing && text.slice(starts[i], ends[i]) === mark) return i === last;
  return false;
}

function endsFormula(text: string, from: number, to: number, { shows, from: starts, to: ends, count }: Marks): boolean {
  const last = count - 1;
  return last >= 0 && shows[last] === Show.Verbatim && ends[last] === to && (starts[last] ?? to) <= from && text.endsWith('$$', to);
}
