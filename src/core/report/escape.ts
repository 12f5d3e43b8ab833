/** One cell of a line by RFC 4180. A spreadsheet would run a cell that begins like a formula: that one is made a text. */
export function csvCell(cell: string): string {
  const tame = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}

const longestRepeated = 1000;

/**
 * A text that several rows of a table repeat. All but the first (row 0) have only the beginning of a very long one: a sentence without end that
 * cites ten thousand times would fill gigabytes.
 */
export function repeated(text: string, row: number): string {
  if (row === 0 || text.length <= longestRepeated) return text;
  return `${text.slice(0, longestRepeated).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A formula as Obsidian sees it; two prices make none. */
const formula = /(\$\$[^$]+\$\$|\$[^\s$](?:[^$]*[^\s$])?\$(?!\d))/;
const marks = /[\\*_`[\]<#|]|~~|==|%%|&(?=\w+;)/g;
/** What makes a list or a quote of the text behind it. */
const blockMark = /^(?:(\d{1,9})(?=[.)]\s)|(?=[-+>]))/;

/** Keeps a text of one line from being read as Markdown; formulas stay as they are. */
export function escapeMarkdown(text: string): string {
  const stretches = text.split(formula);
  const escaped = stretches.map((stretch, index) => (index % 2 === 1 ? stretch : stretch.replace(marks, '\\$&')));
  return escaped.join('').replace(blockMark, '$1\\');
}
