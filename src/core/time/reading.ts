/** The fields of a written time from left to right: [s], [m, s], [h, m, s] or [h, m, s, frames]. */
export type Fields = readonly number[];

/** A time or a range as it is written, before its meaning is decided. */
export interface WrittenTime {
  readonly start: Fields;
  readonly end: Fields | null;
}

/** What one timestamp is read from: its raw time and its label, where that is a time. A link's label is what `labelOfAddress` makes of its address. */
export interface Written {
  readonly time: WrittenTime;
  readonly labelTime: WrittenTime | null;
}

/** What a timestamp's raw text is taken to mean. Times in seconds. */
export interface Reading {
  readonly kind: 'literal' | 'corrected' | 'uncertain';
  readonly seconds: number;
  readonly end: number | null;
  /** Why it is read so, in a short English sentence for people; null when literal. */
  readonly reason: string | null;
}

/** A moment, or a stretch up to `end`. In seconds. */
export type Passage = Pick<Reading, 'seconds' | 'end'>;
