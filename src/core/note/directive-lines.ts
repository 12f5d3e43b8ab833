import * as char from '../char';
import type { BlockDrafts } from './block-drafts';
import { trimEnd } from './lines';

/** A line that opens or closes a box, as some programs write what others put into a callout. */
export interface Directive {
  readonly closes: boolean;
  /** The box ends at the next blank line; else at a line that closes it. */
  readonly endsAtBlank: boolean;
  /** Where its title stands; the same twice where it has none. */
  readonly from: number;
  readonly to: number;
}

const closing = /^:{2,}[ \t]*(?:end\w{0,20})?[ \t]*$/i;
/** `:::info Title`, `::danger | Title`, `!!! note "Title"`, `! warning | Title`; a line with more than words is text. */
const opening = /^(?:(?::{2,}|!!!)[ \t]*[A-Za-z][\w-]{0,20}(?=[ \t|]|$)[ \t]*\|?|![ \t]+[A-Za-z][\w-]{0,20}[ \t]*\|)[ \t]*(?=[^<[]{0,80}$)/;
const longest = 130;

/** `[!note] Title` or `[!note|Title]` where the `>` of a callout was left out, and no link; the words within in the first group. */
const bareMark = /^\[![A-Za-z][\w-]{0,20}[ \t]*(?:\|[ \t]*([^\]\n[]{0,80}))?\](?![[(:])[+-]?[ \t]*/;

/** What a line opens or closes; null for a line of text. */
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

/** The box that a callout's mark opens in a line outside of quotes: up to the next blank line. Null for another line. */
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

/** Gives what stands in boxes their titles, as if they were callouts. */
export class DirectiveLines {
  private open: Directive | null = null;

  constructor(private readonly drafts: BlockDrafts) {}

  /** Opens or closes a box that stands in no quote. */
  take(directive: Directive): void {
    const { drafts } = this;
    this.leave();
    if (directive.closes) return;
    this.open = directive;
    drafts.title = drafts.add('callout', directive.from, directive.to);
    drafts.open = null;
  }

  /** What comes next stands in no box. */
  leave(): void {
    if (this.open) this.drafts.title = null;
    this.open = null;
  }

  /** A blank line comes next. */
  leaveAtBlank(): void {
    if (this.open?.endsAtBlank === true) this.leave();
  }
}
