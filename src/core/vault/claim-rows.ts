import { partitionPoint } from '../partition-point';
import { groupEnd, groupOf, type ClaimList } from './claim-list';

/** What a row shows: the header of a group, or the claim at a position of the list. */
export type Row = { readonly kind: 'group'; readonly group: number } | { readonly kind: 'claim'; readonly position: number };

/** The rows in which a list is shown: each group's header, then its claims unless the group is collapsed. */
export class ClaimRows {
  /** For each group its first row; one more for the end. */
  private readonly firsts: Uint32Array;

  /** @param headers Whether groups have headers; without one no group is collapsed. @param isCollapsed Whether only a group's header is shown. */
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

  /** The position of the claim in a row, or of the first one of the group whose header is there. */
  positionAt(row: number): number {
    const its = this.at(row);
    return its.kind === 'claim' ? its.position : (this.list.starts[its.group] ?? 0);
  }

  /** The group that a row belongs to. */
  groupAt(row: number): number {
    return Math.max(0, partitionPoint(this.list.starts.length, (group) => this.first(group) <= row) - 1);
  }

  /** The header that a row stands under: its group, its row, and that of the next header; null where groups have none. */
  headAt(row: number): { readonly head: number; readonly row: number; readonly next: number | undefined } | null {
    if (!this.headers || this.length === 0) return null;
    const head = this.groupAt(row);
    const next = this.first(head + 1);
    return { head, row: this.first(head), next: next < this.length ? next : undefined };
  }

  /** The row of a group's header, or of its first claim where groups have no headers. */
  first(group: number): number {
    return this.firsts[group] ?? 0;
  }

  /** The number of a row. */
  numberOf(row: Row): number {
    return row.kind === 'group' ? this.first(row.group) : this.rowOf(row.position);
  }

  /** The row of a claim; that of its group's header where the group is collapsed. */
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
