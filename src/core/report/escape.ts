/** One cell of a line by RFC 4180. A spreadsheet would run a cell that begins like a formula: that one is made a text. */
export function csvCell(cell: string): string {
  const tame = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}

/** Keeps a text from being read as Markdown; formulas stay as they are. */
export function escapeMarkdown(text: string): string {
  const stretches = text.split(/(\$[^$]+\$)/);
  return stretches.map((stretch, index) => (index % 2 === 1 ? stretch : stretch.replace(/[\\*_`[\]<#|]/g, '\\$&'))).join('');
}
