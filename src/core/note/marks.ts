import type { Link } from '../links/link';
import type { Span } from '../text';
import type { FoundTime } from '../time/timestamps';
import type { NextOf } from './next-of';
import { Quotes } from './quotes';

/** What is done with a stretch of a block's source when it is shown to a reader. */
export const enum Show {
  /** Nothing is shown. */
  Nothing,
  /** Something else is shown: the mark's value. */
  Instead,
  /** A timestamp; the mark's value is its number. */
  Time,
  /** The line ends here. */
  Break,
  /** What stands before and behind is shown apart, as by a `<div>`. */
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
  /** The words hold white space that a reader would not see, or code and the like which may. */
  untidy: boolean;
  /** What quotations the words may hold. */
  quotes: Quotes;
  /** The words hold one of the `rareEnds`. */
  rareEnds: boolean;
  /** How many there are; what the lists hold behind that is left over from another block. */
  count: number;
  readonly shows: Show[];
  readonly from: number[];
  readonly to: number[];
  readonly values: (string | number)[];
}

/** What reading the blocks of a note gathers. */
export interface Gathered {
  readonly times: FoundTime[];
  readonly links: Link[];
  readonly unreadable: Span[];
}

/** A block being read: what its parts share. Offsets are absolute. */
export interface Inline {
  readonly text: string;
  readonly marks: Marks;
  readonly gathered: Gathered;
  /** The note names a video, so that plain times are timestamps. */
  readonly hasVideo: boolean;
  /** Where the line being read ends. */
  limit: number;
  /** Where the block ends. */
  end: number;
  /** The last element of the block; its label may be text that holds times. */
  element: FoundTime | null;
  /** The block is a table's row. */
  inRow: boolean;
  /** Marks of the opening square brackets that nothing has closed. */
  brackets: number[];
  /** How many links are open that another one started in. */
  nested: number;
  /** Searches that found nothing up to the block's end, in a row the cell's: they need no second try. */
  missing: Set<string>;
  /** No formula in single dollars begins before this offset that was not read. */
  noFormulaBefore: number;
  /** In a row, where the cell ends that was asked for last. */
  cellEnd: number;
  /** Finds the next `>`, `)` and `|`. */
  readonly angles: NextOf;
  readonly rounds: NextOf;
  readonly bars: NextOf;
}

/** Marks for any number of blocks, one after the other. */
export function makeMarks(): Marks {
  return { untidy: false, quotes: Quotes.None, rareEnds: false, count: 0, shows: [], from: [], to: [], values: [] };
}

/** Adds a mark behind those that are there; answers its number. */
export function addMark(marks: Marks, show: Show, from: number, to: number, value: string | number = ''): number {
  const index = marks.count++;
  marks.shows[index] = show;
  marks.from[index] = from;
  marks.to[index] = to;
  marks.values[index] = value;
  return index;
}

/** Adds a timestamp that stands behind all marks that are there. */
export function addTime({ marks, gathered, element }: Inline, time: FoundTime): void {
  if (element && time.from < element.to && isSaidBy(element, time)) addMark(marks, Show.Nothing, time.from, time.to);
  else addMark(marks, Show.Time, time.from, time.to, gathered.times.push(time) - 1);
}

/** Whether a time in an element's label is the element's own. Another one ends the element. */
function isSaidBy(element: FoundTime, { from, time }: FoundTime): boolean {
  if (element.time.start.join() === time.start.join()) return true;
  element.to = from;
  return false;
}

/** The same for a timestamp whose markup reaches further than it was found to. */
export function addWiderTime(inline: Inline, time: FoundTime, from: number, to: number): void {
  time.from = from;
  time.to = to;
  addTime(inline, time);
}
