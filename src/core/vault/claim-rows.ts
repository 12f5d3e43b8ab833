import { partitionPoint } from '../partition-point';
import { groupEnd, groupOf, type ClaimList } from './claim-list';

/** A row is the header of a group, or the claim at a position of the list. */
export type Row = { readonly kind: 'group'; readonly group: number } | { readonly kind: 'claim'; readonly position: number };

/** The rows that a list is shown as: each group's header, then its claims unless it is collapsed. */
export class ClaimRows {
  /** For each group its first row; one more for the end. */
  private readonly firsts: Uint32Array;

  /** @param headers Whether groups bear headers. @param isCollapsed Whether of a group the header alone is shown. */
  constructor(
    readonly list: ClaimList,
    private readonly headers: boolean,
    private readonly isCollapsed: (group: number) => boolean,
  ) {
    const { starts } = list;
    this.firsts = new Uint32Array(starts.length + 1);
    for (let group = 0; group < starts.length; group += 1) this.firsts[group + 1] = this.first(group) + this.heightOf(group);
  }

  /** How many rows there are. */
  get length(): number {
    return this.first(this.list.starts.length);
  }

  /** What stands in a row, counted from 0. @throws RangeError when there is no such row. */
  at(row: number): Row {
    if (row < 0 || row >= this.length) throw new RangeError(`There is no row ${row}.`);
    const group = this.groupAt(row);
    const below = row - this.first(group);
    if (this.headers && below === 0) return { kind: 'group', group };
    return { kind: 'claim', position: (this.list.starts[group] ?? 0) + below - Number(this.headers) };
  }

  /** The group that a row belongs to. */
  groupAt(row: number): number {
    return Math.max(0, partitionPoint(this.list.starts.length, (group) => this.first(group) <= row) - 1);
  }

  /** The row of a group's header, or of its first claim where groups bear none. */
  first(group: number): number {
    return this.firsts[group] ?? 0;
  }

  /** The number of a row. */
  numberOf(row: Row): number {
    return row.kind === 'group' ? this.first(row.group) : this.rowOf(row.position);
  }

  /** The row of a claim; its group's header where that is collapsed. */
  rowOf(position: number): number {
    const group = groupOf(this.list, position);
    if (this.isHidden(group)) return this.first(group);
    return this.first(group) + Number(this.headers) + position - (this.list.starts[group] ?? 0);
  }

  private heightOf(group: number): number {
    if (this.isHidden(group)) return 1;
    return Number(this.headers) + groupEnd(this.list, group) - (this.list.starts[group] ?? 0);
  }

  private isHidden(group: number): boolean {
    return this.headers && this.isCollapsed(group);
  }
}
