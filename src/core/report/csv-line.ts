import { clip } from '../clip';

/** A line of CSV (RFC 4180), with its line break. */
export function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => csvCell(String(cell))).join(',')}\n`;
}

const longestRepeated = 1000;

/**
 * A text that several rows of a table repeat. If it is very long, only row 0 has all of it and the others its beginning: else one endless
 * sentence that cites ten thousand times would fill gigabytes.
 */
export function repeated(text: string, row: number): string {
  return row === 0 ? text : clip(text, longestRepeated);
}

/** One that begins like a formula gets an apostrophe, so that a spreadsheet does not run it. */
function csvCell(cell: string): string {
  const tame = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}
