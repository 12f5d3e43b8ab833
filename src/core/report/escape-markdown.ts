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
