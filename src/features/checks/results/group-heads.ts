import { partitionPoint } from '../../../core/partition-point';
import type { PlacedHead } from '../../../obsidian/list/sticky-head';
import type { GroupRow, Row } from '../rows/problem-tree';

/** Where the heads of groups stand among rows. */
export class GroupHeads {
  private readonly heads: readonly number[];

  constructor(private readonly rows: readonly Row[]) {
    this.heads = rows.flatMap((row, index) => (row.row === 'group' ? [index] : []));
  }

  /** The head of the group that a row belongs to; null where the group is closed. */
  openAt(index: number): PlacedHead<GroupRow> | null {
    const number = this.numberOfHead(index);
    const row = this.heads[number] ?? -1;
    const head = this.rows[row];
    return head?.row === 'group' && head.open ? { head, row, next: this.heads[number + 1] } : null;
  }

  /** The row of the head that is kept over the row before this one; -1 where there is none. */
  headOver(index: number): number {
    return this.heads[this.numberOfHead(index - 1)] ?? -1;
  }

  /** Which of the heads is the last up to a row; -1 where none is. */
  private numberOfHead(index: number): number {
    return partitionPoint(this.heads.length, (head) => (this.heads[head] ?? 0) <= index) - 1;
  }
}
