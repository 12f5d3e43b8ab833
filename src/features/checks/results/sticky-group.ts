import { partitionPoint } from '../../../core/partition-point';
import type { LongList } from '../../../obsidian/list/long-list';
import { pushOut } from '../../../obsidian/list/push-out';
import type { GroupRow, Row } from '../rows/problem-tree';

/** The head of the group that fills the list, kept at its top while its problems scroll by. A picture of it: the row itself is read aloud. */
export class StickyGroup {
  private readonly el: HTMLElement;
  private rows: readonly Row[] = [];
  private heads: readonly number[] = [];
  private shown: GroupRow | null = null;

  /** @param scroller Holds the list, which is still to be made: the head stands before it, so that a finger or a wheel on the head scrolls. */
  constructor(
    scroller: HTMLElement,
    private readonly draw: (row: GroupRow, el: HTMLElement) => void,
    onClick: (row: GroupRow) => void,
    onMenu: (row: GroupRow, event: MouseEvent) => void,
  ) {
    this.el = scroller.createDiv({ cls: 'timecite-sticky-group', attr: { 'aria-hidden': 'true' } });
    this.el.addEventListener('click', () => this.shown && onClick(this.shown));
    this.el.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      // The list would take it for the menu of its active row.
      event.stopPropagation();
      if (this.shown) onMenu(this.shown, event);
    });
  }

  /** Takes the rows of the list, in order. */
  setRows(rows: readonly Row[]): void {
    this.rows = rows;
    this.heads = rows.flatMap((row, index) => (row.row === 'group' ? [index] : []));
  }

  /** Shows the head that belongs to what is in sight; the next one pushes it out. */
  update(long: LongList): void {
    const number = this.numberOfHead(long.first);
    const at = this.heads[number] ?? -1;
    const head = this.rows[at];
    const group = head?.row === 'group' && head.open && (long.first > at || long.hidden > 0) ? head : null;
    if (group !== this.shown) this.show(group);
    if (group) pushOut(this.el, long, at, this.heads[number + 1]);
  }

  private show(group: GroupRow | null): void {
    this.shown = group;
    this.el.toggleClass('is-shown', group !== null);
    this.el.empty();
    if (group) this.draw(group, this.el);
    // It is no item of the tree.
    for (const name of ['role', 'aria-level', 'aria-expanded']) this.el.removeAttribute(name);
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
