import * as char from '../../char';
import { lastOf } from '../../last-of';
import type { BlockDraft, BlockDrafts } from './block-drafts';
import { calloutMark, lengthOfMark } from './line-marks';
import { skipBlanks } from './lines';

const openSentence = /[\p{L}\p{M}\p{N},;，、；]$/u;
const goesOn = /^[\p{Ll}\p{Lo}]/u;

/** Knows how many quotes the lines stand in, and makes titles of the lines that start callouts. */
export class QuoteLines {
  /** How many quotes the last line stands in. */
  depth = 0;
  /** Whether the next line is the first in its quote, so that it may be the title of a callout. */
  starts = false;
  /** For each quote around the next line, the outermost first: the title of the callout that the quote is or stands in; null for none. */
  private readonly titles: (BlockDraft | null)[] = [];

  constructor(
    private readonly text: string,
    private readonly drafts: BlockDrafts,
  ) {}

  /** Notes that the next line stands in more or fewer quotes than the last. @param indent Columns before its first new quote mark. */
  change(depth: number, indent: number): void {
    const { drafts } = this;
    for (let at = this.depth; at > depth; at--) drafts.leaveQuote();
    for (let at = this.depth; at < depth; at++) drafts.enterQuote(at === this.depth ? indent : 0);
    this.starts = depth > this.depth;
    this.depth = depth;
    drafts.quoteLead = this.starts && drafts.last?.kind === 'paragraph' ? drafts.last : null;
    while (this.titles.length < depth) this.titles.push(drafts.title);
    this.titles.length = depth;
    drafts.title = lastOf(this.titles) ?? null;
  }

  /** Enters the quotes whose marks stand behind the marker of a list item; returns where their content starts. @param indent Columns before the marks. */
  enterAt(at: number, end: number, indent: number): number {
    let { depth } = this;
    let next = at;
    for (; next < end && this.text.charCodeAt(next) === char.greater; next = skipBlanks(this.text, next + 1, end)) depth++;
    this.change(depth, indent);
    return next;
  }

  /**
   * Whether a line with fewer quote marks, or none, goes on with the sentence above it. Markdown takes any text there for the quote's; a line
   * that starts a sentence is likelier meant to stand after the quote.
   */
  goesOnIn(depth: number, at: number): boolean {
    const { text, drafts: { open } } = this;
    return depth < this.depth && open?.kind === 'paragraph' && goesOn.test(text.slice(at, at + 2)) && openSentence.test(text.slice(open.to - 2, open.to));
  }

  /** Takes a line if it is the title of a callout. */
  takeTitle(at: number, end: number): boolean {
    const { drafts } = this;
    const length = this.starts ? lengthOfMark(calloutMark, this.text, at, end) : 0;
    if (length === 0) return false;
    drafts.title = drafts.add('callout', at + length, end);
    drafts.title.parent = drafts.parent;
    this.titles[this.depth - 1] = drafts.title;
    drafts.open = null;
    return true;
  }
}
