import type { ClaimRows, Row } from '../../../core/vault/claim-rows';
import type { LongList } from '../../../obsidian/list/long-list';
import type { PlaceInRow } from '../../../obsidian/list/row-heights';
import type { CarryRow } from './carry-rows';

/** So many rows are remembered: a screenful, on any screen. */
const mostRows = 50;

/**
 * What is in sight in a list that is about to change: its first rows. The first of them that still exists after the change stays where it
 * is on the screen. A list that is at its top stays there: otherwise rows that come before its first one would go unnoticed.
 */
export class Sight {
  private readonly isAtTop: boolean;
  private readonly seen: { readonly row: Row; readonly place: PlaceInRow }[] = [];

  constructor({ rows, long }: { readonly rows: ClaimRows; readonly long: LongList }) {
    this.isAtTop = long.first === 0 && long.hidden <= 0;
    for (let row = long.first; row < Math.min(rows.length, long.first + mostRows); row += 1) {
      this.seen.push({ row: rows.at(row), place: long.placeOf(row) });
    }
  }

  /** Where the changed list must begin to show the same; undefined if none of it is left. @param rows The rows now. @param carry Where rows are now. */
  placeIn(rows: ClaimRows, carry: CarryRow): PlaceInRow | undefined {
    if (this.isAtTop) return { row: 0, hidden: 0 };
    for (const { row, place } of this.seen) {
      // A header that is partly scrolled out does not tell where its claims stand, and these are what is read.
      const now = row.kind === 'group' && place.hidden > 0 ? null : carry(row);
      if (now) return { row: rows.numberOf(now), hidden: place.hidden };
    }
    return undefined;
  }
}
