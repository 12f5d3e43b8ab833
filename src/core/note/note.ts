import type { Link } from '../links/link';
import type { Span } from '../text';
import type { Timestamp } from '../time/timestamp';
import type { Video } from '../time/video';

/** What one note says. Everything is in the order of the text; offsets are UTF-16 units of the text as read. */
export interface Note {
  /** The front matter's `title`. */
  readonly title: string | null;
  /** The front matter's `aliases`. */
  readonly aliases: readonly string[];
  readonly video: Video | null;
  /** The video's length in seconds, from the front matter's `duration`. */
  readonly duration: number | null;
  /** Whether the note lists claims of other notes, as `timecite: list` in the front matter says. */
  readonly isList: boolean;
  readonly timestamps: readonly Timestamp[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly headings: readonly Heading[];
  readonly blocks: readonly BlockId[];
  /** Markup that claims to be a timestamp, but from which no time can be read. */
  readonly unreadable: readonly Span[];
  /** The fence in which the whole note is wrapped; null where there is none. */
  readonly fence: WrappingFence | null;
}

/** What a note says apart from its claims and its structure: all that a check needs. */
export type References = Omit<Note, 'claims' | 'headings' | 'blocks'>;

/** The sentence (or list item, cell, heading) that one or more timestamps support. It spans the source of the sentence and of its timestamps. */
export interface Claim extends Span {
  readonly text: string;
  /** What makes a short claim readable, or null. */
  readonly context: string | null;
  /** The path of headings above it, outermost first, as a reader sees them. */
  readonly headings: readonly string[];
  readonly timestamps: readonly Timestamp[];
}

/** A heading; it spans its content, without the `#` marks. */
export interface Heading extends Span {
  readonly level: number;
  /** As a reader sees it. */
  readonly text: string;
  /** As it stands in the source, without the `#` marks. */
  readonly source: string;
}

/** A `^id` at the end of a block; `id` is without the caret. */
export interface BlockId extends Span {
  readonly id: string;
}

/** The opening and the closing line of a fence around a whole note, each with its line break; `close` is null where the fence is never closed. */
export interface WrappingFence {
  readonly open: Span;
  readonly close: Span | null;
}
