import * as char from '../../char';
import type { BlockDraft, BlockDrafts } from './block-drafts';
import { trimEnd } from './lines';

/** A line that opens or closes a box: some programs write such lines where Obsidian has callouts. */
export interface Directive {
  readonly closes: boolean;
  /** Whether the box ends at the next blank line; otherwise a line closes it. */
  readonly endsAtBlank: boolean;
  /** Where its title stands; both are equal where it has none. */
  readonly from: number;
  readonly to: number;
}

const closing = /^:{2,}[ \t]*(?:end\w{0,20})?[ \t]*$/i;
/** `:::info Title`, `::danger | Title`, `!!! note "Title"`, `! warning | Title`; a line with more than words is text. */
const opening = /^(?:(?::{2,}|!!!)[ \t]*[A-Za-z][\w-]{0,20}(?=[ \t|]|$)[ \t]*\|?|![ \t]+[A-Za-z][\w-]{0,20}[ \t]*\|)[ \t]*(?=[^<[]{0,80}$)/;
const longest = 130;

/** `[!note] Title` or `[!note|Title]`, a callout whose `>` was left out, but no link. The first group is the title within the brackets. */
const bareMark = /^\[![A-Za-z][\w-]{0,20}[ \t]*(?:\|[ \t]*([^\]\n[]{0,80}))?\](?![[(:])[+-]?[ \t]*/;

/** The box that a line opens or closes; null for a line of text. */
export function readDirective(text: string, at: number, end: number): Directive | null {
  const code = text.charCodeAt(at);
  if ((code !== char.colon && code !== char.exclamation) || end - at > longest) return null;
  const to = trimEnd(text, at, end);
  const line = text.slice(at, to);
  if (closing.test(line)) return { closes: true, endsAtBlank: false, from: to, to };
  const mark = opening.exec(line);
  if (!mark) return null;
  const from = at + mark[0].length;
  const isQuoted = to > from + 1 && text.charCodeAt(from) === char.quote && text.charCodeAt(to - 1) === char.quote;
  return { closes: false, endsAtBlank: code === char.exclamation, from: isQuoted ? from + 1 : from, to: isQuoted ? to - 1 : to };
}

/** The box that a callout's mark opens on a line outside of quotes; it ends at the next blank line. Null for any other line. */
export function readBareMark(text: string, at: number, end: number): Directive | null {
  if (text.charCodeAt(at) !== char.squareOpen || text.charCodeAt(at + 1) !== char.exclamation) return null;
  const to = trimEnd(text, at, end);
  const mark = bareMark.exec(text.slice(at, Math.min(to, at + longest)));
  if (!mark) return null;
  const from = at + mark[0].length;
  const within = mark[1]?.trimEnd() ?? '';
  if (from < to || within === '') return { closes: false, endsAtBlank: true, from, to };
  const title = text.indexOf(within, text.indexOf('|', at));
  return { closes: false, endsAtBlank: true, from: title, to: title + within.length };
}

/** Gives the blocks in boxes the title of their box, as if that were a callout. */
export class DirectiveLines {
  private open: Directive | null = null;

  constructor(private readonly drafts: BlockDrafts) {}

  /** Takes a line outside of quotes that opens or closes a box. */
  take(directive: Directive): void {
    const { drafts } = this;
    this.leave();
    if (directive.closes) return;
    this.open = directive;
    drafts.title = drafts.add('callout', directive.from, directive.to);
    drafts.open = null;
  }

  /** What stands right below a callout's title belongs to it up to the next blank line, though its `>` was left out. */
  goOn(title: BlockDraft): void {
    this.open = { closes: false, endsAtBlank: true, from: title.from, to: title.to };
    this.drafts.title = title;
  }

  /** Leaves the box, if one is open: what comes next stands in none. */
  leave(): void {
    if (this.open) this.drafts.title = null;
    this.open = null;
  }

  /** Leaves a box that ends at the blank line which comes next. */
  leaveAtBlank(): void {
    if (this.open?.endsAtBlank === true) this.leave();
  }
}
