import type { Span } from '../text';
import type { Reading, Written } from '../time/reading';
import type { Video } from '../time/video';
import type { Quote } from './yaml-quotes';

/** What one note says. Everything is in the order of the text; offsets are UTF-16 units of the text as read. */
export interface Note {
  /** The front matter's `title`. */
  readonly title: string | null;
  /** The front matter's `aliases`. */
  readonly aliases: readonly string[];
  readonly video: Video | null;
  /** The video's length in seconds, by the front matter's `duration`. */
  readonly duration: number | null;
  /** The note lists claims of other notes, by the front matter's `timecite: list`. */
  readonly isList: boolean;
  readonly timestamps: readonly Timestamp[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly headings: readonly Heading[];
  readonly blocks: readonly BlockId[];
  /** Markup that claims to be a timestamp and cannot be read. */
  readonly unreadable: readonly Span[];
  /** The fence that the whole note is wrapped in. */
  readonly fence: WrappingFence | null;
}

/** What a note says besides its claims and its structure: all that a check asks for. */
export type References = Omit<Note, 'claims' | 'headings' | 'blocks'>;

/** A place in a note that cites a moment; spans its whole markup. */
export interface Timestamp extends Span, Written {
  readonly kind: 'element' | 'plain' | 'link' | 'wikilink';
  /** The time's own text: `data-t` if usable, else the label. */
  readonly raw: string;
  /** The element's content as written, brackets included; null where there is no element. */
  readonly label: string | null;
  /** The markup is damaged but understood. */
  readonly damaged: boolean;
  readonly video: Video | null;
  readonly reading: Reading;
}

/** A timestamp as a chip shows it, wherever it stands. */
export type CitedTime = Pick<Timestamp, 'raw' | 'label' | 'reading' | 'video' | 'damaged'>;

/** The sentence (or list item, cell, heading) that one or more timestamps support; spans its source with its timestamps. */
export interface Claim extends Span {
  readonly text: string;
  /** What makes a short claim readable, or null. */
  readonly context: string | null;
  /** The path of headings above it, outermost first, as a reader sees them. */
  readonly headings: readonly string[];
  readonly timestamps: readonly Timestamp[];
}

/** A link or an embed, or brackets that were meant as one; spans its whole markup. */
export interface Link extends Span {
  readonly kind: 'wikilink' | 'embed' | 'markdown' | 'property';
  /** The text before the pipe, trimmed, with its subpath. */
  readonly target: string;
  /** `target` in the source: what a new target replaces. */
  readonly targetSpan: Span;
  /** The text after the pipe, trimmed; null where there is none. */
  readonly alias: string | null;
  readonly flaw: LinkFlaw | null;
  /** Of a link in a property, the quotation marks round that. */
  readonly quote?: Quote;
}

/**
 * `time`: a time written as a link; `pipe`: an unescaped pipe in a table row; `nested`: another link starts inside;
 * `destination`: a Markdown link whose destination, not its text, is a time.
 */
export type LinkFlaw = 'time' | 'pipe' | 'unclosed' | 'nested' | 'empty' | 'destination';

/** A heading; spans its content, without its marks. */
export interface Heading extends Span {
  readonly level: number;
  /** As a reader sees it. */
  readonly text: string;
  /** As it stands in the source, without its marks. */
  readonly source: string;
}

/** A `^id` at the end of a block; `id` without the caret. */
export interface BlockId extends Span {
  readonly id: string;
}

/** The opening and the closing line of a fence round a whole note, each with its line break. */
export interface WrappingFence {
  readonly open: Span;
  readonly close: Span | null;
}
