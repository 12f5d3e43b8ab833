import { nextLine } from './lines';

/** Finds comments that run over several lines. */
export class CommentLines {
  /** No `-->` follows: it is looked for once. */
  private endsNowhere = false;

  constructor(private readonly text: string) {}

  /** Where the text goes on behind the comment of several lines that starts a line, which may be in its last; 0 when there is none. */
  endOf(at: number, end: number): number {
    const { text } = this;
    const close = text.startsWith('%%', at) ? '%%' : text.startsWith('<!--', at) ? '-->' : '';
    if (close === '') return 0;
    const found = this.endsNowhere ? -1 : text.indexOf(close, at + 2);
    if (found < 0 && close === '-->') this.endsNowhere = true;
    if (found < end) return 0;
    const behind = found + close.length;
    const next = nextLine(text, behind);
    return text.slice(behind, next).trim() === '' ? next : behind;
  }
}
