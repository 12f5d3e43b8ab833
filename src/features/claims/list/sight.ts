import type { ClaimRows, Row } from '../../../core/vault/claim-rows';
import type { LongList } from '../../../obsidian/list/long-list';
import type { PlaceInRow } from '../../../obsidian/list/row-heights';
import type { CarryRow } from './carry-rows';

/** So many rows are remembered: a screenful, on any screen. */
const mostRows = 50;

/**
 * What is in sight of a list that is about to change: its first rows, of which the first that is still there then stays where it is.
 * At the top a list stays: what comes before its first row would be out of sight, with nothing that tells of it.
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

  /** Where a list begins that shows the same; undefined where nothing of it is left. @param carry Where rows are now. @param rows All that there are now. */
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
