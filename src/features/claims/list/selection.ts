import type { Row } from '../../../core/vault/claim-rows';
import type { CarryPosition } from '../../../core/vault/claim-splice';
import type { CarryRow } from './carry-rows';

/** When the list changes, larger selections than this are dropped rather than followed to their new positions. */
const mostFollowed = 100;

/**
 * What is selected with a row's claim: `not` it alone, `range` all from where the last range began; `toggle` adds it to the others or takes it
 * away, unless it is the only one.
 */
export type Extend = 'not' | 'range' | 'toggle';

/** Which row is active and which claims are selected, by their positions in the list. */
export class Selection {
  active: Row | null = null;
  private anchor: number | null = null;
  private selected = new Set<number>();

  /** How many claims are selected. */
  get size(): number {
    return this.selected.size;
  }

  /** Whether the claim at a position is. */
  has(position: number): boolean {
    return this.selected.has(position);
  }

  /** The selected claims, in order. */
  positions(): number[] {
    return [...this.selected].sort((a, b) => a - b);
  }

  /** Makes a row active, unless its claim is taken out of the selection. @param start The position of a group's first claim; for a claim it does not matter. */
  move(row: Row, extend: Extend, start = 0): void {
    const before = this.active;
    this.active = row;
    if (row.kind === 'group') return this.moveToHead(extend, start);
    const { position } = row;
    if (extend === 'range' && this.anchor !== null) this.selected = span(this.anchor, position);
    else if (extend === 'toggle') this.toggle(position, before);
    else this.selected = new Set([position]);
    if (extend !== 'range' || this.anchor === null) this.anchor = position;
  }

  /** Selects all claims of a list of so many. */
  selectAll(length: number): void {
    this.anchor = 0;
    this.selected = length > 0 ? span(0, length - 1) : new Set();
  }

  /** Nothing is active or selected any more. */
  clear(): void {
    this.active = null;
    this.anchor = null;
    this.selected.clear();
  }

  /** Follows the active row and the claims to where they are now; those that are gone fall out. */
  carry(to: CarryPosition, toRow: CarryRow): void {
    this.active = this.active && toRow(this.active);
    this.anchor = this.anchor === null ? null : to(this.anchor);
    if (this.selected.size > mostFollowed) this.selected.clear();
    this.selected = new Set([...this.selected].flatMap((position) => to(position) ?? []));
  }

  /** Above a head are the claims of the group before, below it its own: a range ends where the head is between them. */
  private moveToHead(extend: Extend, start: number): void {
    const { anchor } = this;
    if (extend === 'range' && anchor !== null) this.selected = span(anchor, anchor < start ? start - 1 : start);
    if (extend !== 'not') return;
    this.selected.clear();
    this.anchor = null;
  }

  /** The active claim looks chosen: one that is taken out is not active any more, and the only one stays. */
  private toggle(position: number, before: Row | null): void {
    if (this.selected.size === 1 || !this.selected.delete(position)) this.selected.add(position);
    else if (before?.kind === 'claim' && this.selected.has(before.position)) this.active = before;
    else this.active = { kind: 'claim', position: this.nearest(position) };
  }

  /** The selected claim that is nearest to a position. */
  private nearest(position: number): number {
    return [...this.selected].reduce((best, one) => (Math.abs(one - position) < Math.abs(best - position) ? one : best));
  }
}

function span(one: number, other: number): Set<number> {
  const positions = new Set<number>();
  for (let at = Math.min(one, other); at <= Math.max(one, other); at += 1) positions.add(at);
  return positions;
}
