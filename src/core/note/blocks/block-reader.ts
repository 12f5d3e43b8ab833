import * as char from '../../char';
import { BlockDrafts } from './block-drafts';
import { CommentLines } from './comment-lines';
import { DirectiveLines, readBareMark, readDirective } from './directive-lines';
import { readFence } from './fence';
import { FenceLines } from './fence-lines';
import { FormulaLines } from './formula-lines';
import { endOfMetadata } from './front-matter';
import { HeadingLines } from './heading-lines';
import { endOfMarker, endOfTaskBox, isRule, lengthOfLead, startsBlock, startsLate } from './line-marks';
import { columnsOf, skipBlanks, skipQuoteMark } from './lines';
import { QuoteLines } from './quote-lines';
import { TableRows } from './table-rows';

/** How many list markers in a row are read in one line. */
const mostNested = 8;

/** Reads the lines of a note's body into blocks. */
export class BlockReader {
  readonly drafts: BlockDrafts;
  private readonly quotes: QuoteLines;
  private readonly headings: HeadingLines;
  private readonly formula: FormulaLines;
  private readonly fence: FenceLines;
  private readonly table: TableRows;
  private readonly comments: CommentLines;
  private readonly directives: DirectiveLines;

  constructor(
    private readonly text: string,
    from: number,
  ) {
    this.drafts = new BlockDrafts(text);
    this.quotes = new QuoteLines(text, this.drafts);
    this.headings = new HeadingLines(text, this.drafts);
    this.formula = new FormulaLines(text, from);
    this.fence = new FenceLines(text);
    this.table = new TableRows(text, this.drafts);
    this.comments = new CommentLines(text);
    this.directives = new DirectiveLines(this.drafts);
  }

  /** Reads to the text's end or to the next gap; returns where it stopped. */
  read(from: number, until: 'end' | 'gap'): number {
    const { text } = this;
    let start = from;
    while (start < text.length && !(until === 'gap' && start > from && this.isGap(start))) {
      const newline = text.indexOf('\n', start);
      const end = newline < 0 ? text.length : newline;
      start = Math.max(end + 1, this.readLine(start, text.charCodeAt(end - 1) === char.carriageReturn && end > start ? end - 1 : end));
    }
    return Math.min(start, text.length);
  }

  private isGap(start: number): boolean {
    const code = this.text.charCodeAt(start);
    const isWhite = code === char.space || code === char.tab || code === char.newline || code === char.carriageReturn;
    return this.drafts.blank && !this.fence.isOpen && !this.formula.isOpen && !isWhite;
  }

  /** Reads one line; returns where to go on when that lies further than the next line, else 0. */
  private readLine(start: number, end: number): number {
    const { text } = this;
    let margin = start;
    let at = skipBlanks(text, start, end);
    let depth = 0;
    let entered = 0;
    while (at < end && text.charCodeAt(at) === char.greater) {
      if (depth++ === this.quotes.depth) entered = columnsOf(text, margin, at);
      margin = skipQuoteMark(text, at);
      at = skipBlanks(text, Math.min(margin, end), end);
    }
    if (this.fence.take(depth, margin, at, end)) return 0;
    if (this.formula.isOpen) this.addFormulaLine(at, end);
    else if (at >= end) this.readBlank(depth);
    else {
      if (depth !== this.quotes.depth && !this.quotes.goesOnIn(depth, at)) this.changeDepth(depth, entered);
      return this.readContent(at, end, columnsOf(text, margin, at), 0);
    }
    return 0;
  }

  private addFormulaLine(at: number, end: number): void {
    const { open } = this.drafts;
    if (open && at <= end) this.drafts.addLine(open, at, end);
    this.formula.takeInside(at, end);
  }

  private readBlank(depth: number): void {
    if (depth < this.quotes.depth) this.changeDepth(depth, 0);
    this.closeText();
    this.drafts.blank = true;
    this.quotes.starts = false;
    this.directives.leaveAtBlank();
  }

  private changeDepth(depth: number, indent: number): void {
    const { last, blank } = this.drafts;
    this.quotes.change(depth, indent);
    this.closeText();
    if (depth === 0 && !blank && last?.kind === 'callout' && !last.parent) this.directives.goOn(last);
  }

  private closeText(): void {
    this.drafts.open = null;
    this.table.header = null;
  }

  /** Reads the content of a line, or of a list item after `depth` markers. */
  private readContent(at: number, end: number, indent: number, depth: number): number {
    const { text, drafts } = this;
    const fence = readFence(text, at, end);
    if (fence) {
      this.interrupt(indent);
      this.fence.open(fence, this.quotes.depth, drafts.marginAt(indent));
      return 0;
    }
    if (this.headings.take(at, end, indent)) {
      this.quotes.starts = false;
      this.directives.leave();
      return 0;
    }
    if (isRule(text, at, end)) return this.readRule(at, end, indent);
    const comment = this.comments.endOf(at, end, drafts.open !== null || this.table.header !== null);
    if (comment > 0) return this.skipComment(comment);
    const isQuoted = this.quotes.depth > 0;
    const directive = readDirective(text, at, end) ?? (isQuoted ? null : readBareMark(text, at, end));
    if (directive) {
      this.interrupt(indent);
      if (!isQuoted) this.directives.take(directive);
      return 0;
    }
    if (this.table.take(at, end)) return 0;
    const marker = drafts.open && !drafts.open.item && !drafts.open.parent && startsLate(text, at) ? -1 : endOfMarker(text, at, end);
    const next = marker < 0 ? this.addText(at, end, indent) : this.addItem(at, marker, end, indent, depth);
    this.quotes.starts = false;
    return next;
  }

  /** Takes note of something that is not a block: nothing before it continues after it. */
  private interrupt(indent: number): void {
    if (indent === 0) this.drafts.items = [];
    this.closeText();
    this.drafts.last = null;
    this.drafts.blank = true;
    this.quotes.starts = false;
  }

  /** Skips a comment. A reader sees nothing of it: lists go on after it, and what stands before it may lead in to what follows. */
  private skipComment(next: number): number {
    this.closeText();
    this.drafts.blank = true;
    this.quotes.starts = false;
    return next;
  }

  private readRule(at: number, end: number, indent: number): number {
    const { drafts } = this;
    const mayBeMetadata = this.quotes.depth === 0 && drafts.open === null && drafts.marginAt(indent) < 0;
    this.interrupt(indent);
    return mayBeMetadata ? endOfMetadata(this.text, at, end) : 0;
  }

  private addItem(at: number, marker: number, end: number, indent: number, depth: number): number {
    const { text, drafts } = this;
    this.table.header = null;
    const content = endOfTaskBox(text, skipBlanks(text, marker, end), end);
    if (content < end && depth < mostNested && startsBlock(text, content, end)) {
      drafts.leaveDeeper(indent);
      drafts.open = null;
      return this.readContent(content, end, indent + content - at, depth + 1);
    }
    if (text.startsWith('> ', content)) {
      drafts.addItem(content, content, indent);
      drafts.open = null;
      const inner = this.quotes.enterAt(content, end, indent + content - at);
      return inner < end ? this.readContent(inner, end, 0, depth + 1) : 0;
    }
    drafts.addItem(content, end, indent);
    this.formula.takeText(at, end);
    return 0;
  }

  private addText(at: number, end: number, indent: number): number {
    const { drafts } = this;
    const mark = lengthOfLead(this.text, at, end);
    if (drafts.open && mark === 0 && drafts.goesOn(at, end, indent)) drafts.addLine(drafts.open, at, end);
    else if (!this.quotes.takeTitle(at, end)) {
      drafts.leaveItems(indent);
      if (indent >= 4 && drafts.items.length === 0 && drafts.blank) return 0;
      drafts.add('paragraph', at + mark, end).parent = drafts.parent;
      if (mark > 0 && this.text.charCodeAt(at) === char.squareOpen) drafts.enterFootnote(indent);
    }
    this.formula.takeText(at, end);
    return 0;
  }
}
