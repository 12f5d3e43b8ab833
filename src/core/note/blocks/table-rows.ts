import { lastOf } from '../../last-of';
import type { BlockDraft, BlockDrafts } from './block-drafts';
import { isDelimiterRow } from './line-marks';

/** Makes rows out of the lines of tables. */
export class TableRows {
  /** The header of the table that the next line belongs to. */
  header: BlockDraft | null = null;

  constructor(
    private readonly text: string,
    private readonly drafts: BlockDrafts,
  ) {}

  /** Takes a line if it belongs to a table: as one of its rows, or as the row of dashes that makes the line above a header. */
  take(at: number, end: number): boolean {
    const { text, drafts } = this;
    const { open } = drafts;
    if (this.header) drafts.add('row', at, end).header = this.header;
    else {
      if (open?.kind !== 'paragraph' || !isDelimiterRow(text, at, end)) return false;
      const [from = 0, to = 0] = open.lines.slice(-2);
      const pipe = text.indexOf('|', from);
      if (pipe < 0 || pipe >= to) return false;
      this.header = this.splitHeader(open, from, to);
    }
    drafts.open = null;
    return true;
  }

  private splitHeader(open: BlockDraft, from: number, to: number): BlockDraft {
    if (open.lines.length > 2) {
      open.lines.length -= 2;
      open.to = lastOf(open.lines) ?? open.to;
      return this.drafts.add('row', from, to);
    }
    open.kind = 'row';
    return open;
  }
}
