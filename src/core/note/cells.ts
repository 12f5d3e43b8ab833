import { isSpace } from '../characters';
import type { Span } from '../text';
import { claimText } from './claim-text';
import { findGroups } from './groups';
import { cellMark, type Shown } from './show-block';

/** The cells of a row's shown text, without the empty ones before its first and behind its last bar. */
export function cellsOf(text: string): string[] {
  const cells = text.split(cellMark);
  if (cells.length > 1 && cells[0]?.trim() === '') cells.shift();
  if (cells.length > 1 && cells[cells.length - 1]?.trim() === '') cells.pop();
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
