import process from 'node:process';

/** A figure and what it must not exceed; null where it is only told. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
}

/** Prints figures below each other. The process ends with status 1 where one exceeds its limit. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [figure.what, `${figure.value.toLocaleString('en', { maximumFractionDigits: 2 })} ${figure.unit}`, ...judge(figure)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  if (figures.some(exceeds)) process.exitCode = 1;
}

function judge(figure: Figure): [string, string] {
  return figure.limit === null ? ['', ''] : [`≤ ${figure.limit}`, exceeds(figure) ? 'MISSED' : 'ok'];
}

function exceeds({ value, limit }: Figure): boolean {
  return limit !== null && value > limit;
}
