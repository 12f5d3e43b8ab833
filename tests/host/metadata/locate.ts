import type { Loc, Pos } from 'obsidian';

/** Turns offsets into lines and columns. Asked in rising order it walks the text once. */
export class Locator {
  private line = 0;
  private lineStart = 0;

  constructor(private readonly text: string) {}

  pos(from: number, to: number): Pos {
    return { start: this.loc(from), end: this.loc(to) };
  }

  private loc(offset: number): Loc {
    if (offset < this.lineStart) {
      this.line = 0;
      this.lineStart = 0;
    }
    for (let newline = this.text.indexOf('\n', this.lineStart); newline >= 0 && newline < offset; ) {
      this.line += 1;
      this.lineStart = newline + 1;
      newline = this.text.indexOf('\n', this.lineStart);
    }
    return { line: this.line, col: offset - this.lineStart, offset };
  }
}
