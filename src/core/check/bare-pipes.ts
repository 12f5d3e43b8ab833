import type { Span } from '../text';

/** What does not count when looking for pipes: whole links, pipe and all, and escaped pipes. */
const closed = /\[\[[^[\]]*\]\]|\\\|/g;

/**
 * Tells whether a line may be a table's row, where a bare pipe between a link's target and its words would split a cell. Remembers the line
 * read last: links come in the order of the text, and a line may hold thousands of them.
 */
export class BarePipes {
  private from = 0;
  private to = -1;
  private found = false;

  constructor(private readonly text: string) {}

  /** Whether the line of a link holds a pipe outside its links. */
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
