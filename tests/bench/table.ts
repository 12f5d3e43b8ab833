/** A line of the table: what is measured, a cell a column, and what is to be said about it. */
export interface Row {
  readonly what: string;
  readonly cells: readonly string[];
  readonly note?: string;
}

/** Lines under one heading. */
export interface Section {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Lays sections out as one table: the first column to the left, figures to the right, notes as they are. */
export function layOut(columns: readonly string[], sections: readonly Section[]): string {
  const rows = sections.flatMap((section) => section.rows);
  const first = Math.max(...rows.map(({ what }) => what.length));
  const widths = columns.map((column, place) => Math.max(column.length, ...rows.map(({ cells }) => cells[place]?.length ?? 0)));
  const line = ({ what, cells, note = '' }: Row): string => [what.padEnd(first), ...widths.map((width, place) => (cells[place] ?? '').padStart(width)), note].join('  ').trimEnd();
  const head = line({ what: '', cells: columns });
  const rule = '-'.repeat(head.length);
  return [head, ...sections.flatMap(({ title, rows: own }) => [rule, title, ...own.map(line)]), rule].join('\n');
}

/** The cells of a row that has but one figure, in the last of so many columns. */
export function onlyLast(columns: number, text: string): string[] {
  return [...Array<string>(columns - 1).fill(''), text];
}

/** How many times as much: `0.042 ×`, `1.35 ×`, `12.4 ×`, `350 ×`. */
export function times(ratio: number): string {
  if (!Number.isFinite(ratio)) return '?';
  const digits = ratio < 0.1 ? 3 : ratio < 10 ? 2 : ratio < 100 ? 1 : 0;
  return `${ratio.toFixed(digits)} ×`;
}

/** A time in the unit that suits it. */
export function duration(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  if (milliseconds >= 1) return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
  return `${(milliseconds * 1000).toFixed(milliseconds < 0.01 ? 2 : 0)} µs`;
}

export function percent(share: number): string {
  return Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '?';
}

export function count(number: number): string {
  return number.toLocaleString('en');
}
