import type { Span } from '../text';

/** A link written so that its own bar splits no cell, or a bar that is escaped. */
const closed = /\[\[[^[\]]*\]\]|\\\|/g;

/**
 * Where a bare bar between a link's target and its words would split a table's cell. Remembers the line it read last: links come in
 * the order of the text, and a line may hold thousands of them.
 */
export class BareBars {
  private from = 0;
  private to = -1;
  private found = false;

  constructor(private readonly text: string) {}

  /** Whether the line of a link holds a bar outside its links. */
  standBeside(link: Span): boolean {
    if (link.from < this.from || link.from > this.to) this.readLine(link);
    return this.found;
  }

  private readLine(link: Span): void {
    const newline = this.text.indexOf('\n', link.to);
    this.from = this.text.lastIndexOf('\n', link.from) + 1;
    this.to = newline < 0 ? this.text.length : newline;
    this.found = this.text.slice(this.from, this.to).replace(closed, '').includes('|');
  }
}
