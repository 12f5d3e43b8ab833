import { nextLine } from './lines';

/** Finds comments that have lines of their own. */
export class CommentLines {
  /** Whether no `-->` follows; remembered, so that it is looked for only once. */
  private endsNowhere = false;

  constructor(private readonly text: string) {}

  /**
   * Where the text goes on after a comment that starts this line and ends on a later one, maybe within that line, or after one that fills
   * this line; 0 when there is none.
   * @param continues Whether the line may belong to what stands above it: a comment that fills it is part of that, then.
   */
  endOf(at: number, end: number, continues: boolean): number {
    const { text } = this;
    const close = text.startsWith('%%', at) ? '%%' : text.startsWith('<!--', at) ? '-->' : '';
    if (close === '') return 0;
    const found = this.endsNowhere ? -1 : text.indexOf(close, at + 2);
    if (found < 0 && close === '-->') this.endsNowhere = true;
    if (found < 0 || (found < end && continues)) return 0;
    const behind = found + close.length;
    const next = nextLine(text, behind);
    if (text.slice(behind, next).trim() === '') return next;
    return found < end ? 0 : behind;
  }
}
