import type { Link } from '../../links/link';
import type { Span } from '../../text';
import type { FoundTime } from '../../time/found-time';
import type { NextOf } from '../characters/next-of';
import { Quotes } from '../characters/quotes';

/** What becomes of a stretch of a block's source when the block is shown to a reader. */
export const enum Show {
  /** Nothing is shown. */
  Nothing,
  /** Something else is shown: the mark's value. */
  Instead,
  /** A timestamp; the mark's value is its index among the note's. */
  Time,
  /** The line ends here. */
  Break,
  /** What stands before it is shown apart from what stands after it, as by a `<div>`. */
  Apart,
  /** A table's cell ends here. */
  Cell,
  /** It is shown as it stands and holds no end of a sentence: code, math, an address. */
  Verbatim,
  /** Emphasis or a bracket that nothing has closed: shown as it stands. */
  Literal,
}

/** What a block holds besides words, in the order of the text; the stretches do not overlap. */
export interface Marks {
  /** Whether the words hold white space that a reader does not see. */
  untidy: boolean;
  /** The kinds of quotations that the words may hold. */
  quotes: Quotes;
  /** Whether the words hold one of the `rareEnds`. */
  rareEnds: boolean;
  /** How many marks there are; what the lists hold beyond that is left over from another block. */
  count: number;
  readonly shows: Show[];
  readonly from: number[];
  readonly to: number[];
  readonly values: (string | number)[];
}

/** What is gathered while the blocks of a note are read. */
export interface Gathered {
  readonly times: FoundTime[];
  readonly links: Link[];
  readonly unreadable: Span[];
}

/** The state of reading a block, shared by the functions that read its parts. Offsets are into the whole text. */
export interface Inline {
  readonly text: string;
  readonly marks: Marks;
  readonly gathered: Gathered;
  /** Whether the note names a video, so that plain times are timestamps. */
  readonly hasVideo: boolean;
  /** Where the line being read ends. */
  limit: number;
  /** Where the block ends. */
  end: number;
  /** The last timestamp element of the block. If its label is text, that may hold times. */
  element: FoundTime | null;
  /** Whether the block is a table's row. */
  inRow: boolean;
  /** The indexes of the marks of opening square brackets that are not closed yet. */
  brackets: number[];
  /** How many links are open in which another link started. */
  nested: number;
  /** The marks that were searched for in vain up to the end of the block, or of the cell in a row: they need not be searched for again. */
  missing: Set<string>;
  /** Before this offset, no further formula in single dollars begins. */
  noFormulaBefore: number;
  /** In a row, the end of the cell that was asked about last. */
  cellEnd: number;
  /** `angles` finds the next `>`, `rounds` the next `)`, `pipes` the next `|`. */
  readonly angles: NextOf;
  readonly rounds: NextOf;
  readonly pipes: NextOf;
}

/** Makes marks that can be reused for any number of blocks, one after the other. */
export function makeMarks(): Marks {
  return { untidy: false, quotes: Quotes.None, rareEnds: false, count: 0, shows: [], from: [], to: [], values: [] };
}

/** Adds a mark after all others; returns its index. */
export function addMark(marks: Marks, show: Show, from: number, to: number, value: string | number = ''): number {
  const index = marks.count++;
  marks.shows[index] = show;
  marks.from[index] = from;
  marks.to[index] = to;
  marks.values[index] = value;
  return index;
}

/** Adds a timestamp that stands after all marks, unless it only repeats the time of the element whose label it is in. */
export function addTime({ marks, gathered, element }: Inline, time: FoundTime): void {
  if (element && time.from < element.to && isSaidBy(element, time)) addMark(marks, Show.Nothing, time.from, time.to);
  else addMark(marks, Show.Time, time.from, time.to, gathered.times.push(time) - 1);
}

/** Whether a time in an element's label repeats the element's own. If not, the element is cut short before it. */
function isSaidBy(element: FoundTime, { from, time }: FoundTime): boolean {
  if (element.time.start.join() === time.start.join()) return true;
  element.to = from;
  return false;
}

/** Adds a timestamp, as `addTime` does, with a wider span than it was found with. */
export function addWiderTime(inline: Inline, time: FoundTime, from: number, to: number): void {
  time.from = from;
  time.to = to;
  addTime(inline, time);
}
