import { partitionPoint } from '../../../core/partition-point';
import type { GroupRow, Row } from '../rows/problem-tree';

/** The head of the group that fills the list, kept at its top while its problems scroll by. A picture of it: the row itself is read aloud. */
export class StickyGroup {
  private readonly el: HTMLElement;
  private rows: readonly Row[] = [];
  private heads: readonly number[] = [];
  private shown: GroupRow | null = null;

  /** @param scroller The list; it must fill an element that the head can be laid over. */
  constructor(
    scroller: HTMLElement,
    private readonly draw: (row: GroupRow, el: HTMLElement) => void,
    onClick: (row: GroupRow) => void,
  ) {
    this.el = scroller.createDiv({ cls: 'timecite-sticky-group', attr: { 'aria-hidden': 'true' } });
    scroller.after(this.el);
    this.el.addEventListener('click', () => {
      if (this.shown) onClick(this.shown);
      // It stands beside what takes the keys.
      scroller.focus({ preventScroll: true });
    });
  }

  /** Takes the rows of the list, in order. */
  setRows(rows: readonly Row[]): void {
    this.rows = rows;
    this.heads = rows.flatMap((row, index) => (row.row === 'group' ? [index] : []));
  }

  /** @param first The number of the first row in sight. */
  update(first: number): void {
    const head = this.rows[first]?.row === 'problem' ? this.rows[this.headBefore(first)] : undefined;
    const group = head?.row === 'group' ? head : null;
    if (group === this.shown) return;
    this.shown = group;
    this.el.toggleClass('is-shown', group !== null);
    this.el.empty();
    if (group) this.draw(group, this.el);
    // It stands beside the tree, not in it.
    for (const name of ['role', 'aria-level', 'aria-expanded']) this.el.removeAttribute(name);
  }

  /** The row of the head that is kept over the row before this one; -1 where there is none. */
  headOver(index: number): number {
    return this.headBefore(index - 1);
  }

  private headBefore(index: number): number {
    return this.heads[partitionPoint(this.heads.length, (head) => (this.heads[head] ?? 0) <= index) - 1] ?? -1;
  }
}
