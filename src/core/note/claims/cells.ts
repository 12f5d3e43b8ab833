import { isSpace } from '../../characters';
import { lastOf } from '../../last-of';
import type { Span } from '../../text';
import { cellMark } from '../characters/stand-ins';
import { claimText } from './claim-text';
import { findGroups, type Group } from './groups';
import type { Shown } from './show-block';

/** A cell of a row. Offsets into the shown text. */
export interface Cell extends Span {
  /** Counted from 0; a pipe at the row's start does not count. */
  readonly column: number;
  /** Its timestamps. */
  readonly groups: readonly Group[];
}

/** The cells of a row as it is shown, without the empty ones before a pipe at its start and after a pipe at its end. */
export function cellsOf(text: string): string[] {
  const cells = text.split(cellMark);
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && lastOf(cells)?.trim() === '') cells.pop();
  return cells;
}

/** A cell as a reader reads it. */
export function cellText(cell: string): string {
  return claimText(cell, 0, cell.length, findGroups(cell));
}

/** The last cell of a row that holds anything. */
export function lastCell({ page: { text }, from, to }: Shown): Span {
  let end = to;
  while (end > from && (text.startsWith(cellMark, end - 1) || isSpace(text.charCodeAt(end - 1)))) end--;
  return { from: Math.max(from, text.lastIndexOf(cellMark, end - 1) + 1), to: end };
}

/** The cells of a row, with the empty ones before a pipe at its start and after a pipe at its end. @param groups The row's timestamps. */
export function readCells({ page: { text }, from: start, to: end }: Shown, groups: readonly Group[]): Cell[] {
  const cells: Cell[] = [];
  let column = text.slice(start, end).trimStart().startsWith(cellMark) ? -1 : 0;
  let next = 0;
  for (let from = start; from <= end; column++) {
    const pipe = text.indexOf(cellMark, from);
    const to = pipe < 0 ? end : Math.min(pipe, end);
    const first = next;
    while (next < groups.length && (groups[next]?.from ?? 0) < to) next++;
    cells.push({ from, to, column, groups: groups.slice(first, next) });
    from = to + 1;
  }
  return cells;
}
