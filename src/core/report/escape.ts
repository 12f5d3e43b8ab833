import { clip } from '../clip';

/** A cell of CSV (RFC 4180). One that begins like a formula gets an apostrophe, so that a spreadsheet does not run it. */
export function csvCell(cell: string): string {
  const tame = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}

const longestRepeated = 1000;

/**
 * A text that several rows of a table repeat. If it is very long, only row 0 has all of it and the others its beginning: else one endless
 * sentence that cites ten thousand times would fill gigabytes.
 */
export function repeated(text: string, row: number): string {
  return row === 0 ? text : clip(text, longestRepeated);
}

/** A formula as Obsidian sees it; two prices do not make one. */
const formula = /(\$\$[^$]+\$\$|\$[^\s$](?:[^$]*[^\s$])?\$(?!\d))/;
const marks = /[\\*_`[\]<#|]|~~|==|%%|&(?=\w+;)/g;
/** What makes a list item or a quote of the text after it. */
const blockMark = /^(?:(\d{1,9})(?=[.)]\s)|(?=[-+>]))/;

/** Keeps a text of one line from being read as Markdown; formulas stay as they are. */
export function escapeMarkdown(text: string): string {
  const stretches = text.split(formula);
  const escaped = stretches.map((stretch, index) => (index % 2 === 1 ? stretch : stretch.replace(marks, '\\$&')));
  return escaped.join('').replace(blockMark, '$1\\');
}
