/** A cell's text and where it stands in its table's source, in UTF-16 units. */
export interface TableCell {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The rows of a table, without the line of dashes. A pipe in code or behind a backslash splits no cell. */
export function readTable(source: string): TableCell[][] {
  const rows: TableCell[][] = [];
  let lineStart = 0;
  source.split('\n').forEach((line, index) => {
    if (index !== 1) rows.push(readRow(line, lineStart));
    lineStart += line.length + 1;
  });
  return rows;
}

function readRow(line: string, lineStart: number): TableCell[] {
  const bars = [...line.matchAll(/\\.|`[^`]*`|\|/g)].filter((match) => match[0] === '|').map((match) => match.index);
  const starts = line.trimStart().startsWith('|') ? bars : [-1, ...bars];
  const ends = line.trimEnd().endsWith('|') ? bars.slice() : [...bars, line.length];
  return starts.flatMap((start) => {
    const end = ends.find((candidate) => candidate > start);
    return end === undefined ? [] : [trimmed(line, start + 1, end, lineStart)];
  });
}

function trimmed(line: string, start: number, end: number, lineStart: number): TableCell {
  const raw = line.slice(start, end);
  const text = raw.trim();
  const from = lineStart + start + (text === '' ? 0 : raw.indexOf(text));
  return { from, to: from + text.length, text };
}
