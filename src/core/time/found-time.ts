import type { Span } from '../text';
import type { Reading } from './reading';
import type { Timestamp } from './timestamp';

/** A timestamp as it was found. Its reading is filled in once all of the note's times are decided together. */
export type FoundTime = { -readonly [Key in keyof Timestamp]: Timestamp[Key] };

/** The reading of a time that is not decided yet. */
export const unread: Reading = { kind: 'uncertain', seconds: 0, end: null, reason: null };

/** An element that claims to be a timestamp. */
export interface FoundElement extends Span {
  /** Null when no time can be read from it. */
  readonly found: FoundTime | null;
  /** Where the parser goes on: after the element, or after its opening tag when its content is text. */
  readonly next: number;
}
