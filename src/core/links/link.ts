import type { Span } from '../text';

/** A link or an embed, or brackets that were meant as one; spans its whole markup. */
export interface Link extends Span {
  readonly kind: 'wikilink' | 'embed' | 'markdown' | 'property';
  /** The text before the pipe, trimmed, with its subpath. */
  readonly target: string;
  /** Where `target` stands in the source: the stretch that a new target replaces. */
  readonly targetSpan: Span;
  /** The text after the pipe, trimmed; null where there is none. */
  readonly alias: string | null;
  readonly flaw: LinkFlaw | null;
  /** Whether it stands in a row of a table, where a bare pipe ends a cell. */
  readonly inRow: boolean;
  /** For a link in a property, the quotation marks around the property's value. */
  readonly quote?: Quote;
}

/**
 * `time`: a time written as a link; `pipe`: an unescaped pipe in a table row; `nested`: another link starts inside; `empty`: no target;
 * `destination`: a Markdown link whose destination, not its text, is a time.
 */
export type LinkFlaw = 'time' | 'pipe' | 'unclosed' | 'nested' | 'empty' | 'destination';

/** The kind of quotation marks around a value of the front matter; empty for none. */
export type Quote = '"' | "'" | '';
