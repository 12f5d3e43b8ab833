/** A stretch of lines that stand or fall together. Offsets are UTF-16 units into the note. */
export interface Block {
  readonly type: 'yaml' | 'heading' | 'paragraph' | 'list' | 'code' | 'blockquote' | 'callout' | 'table' | 'html' | 'math' | 'comment' | 'thematicBreak';
  readonly from: number;
  readonly to: number;
  /** Zero-based number of its first line. */
  readonly line: number;
}

interface Line {
  readonly from: number;
  readonly to: number;
  readonly number: number;
  readonly text: string;
}

const delimiters = { math: '$$', comment: '%%' } as const;

/** Cuts a note into blocks, one pass over its lines. A fence that never closes runs to the end of the note. */
export function cutBlocks(text: string): Block[] {
  const lines = readLines(text);
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    const end = blockEnd(lines, index);
    const type = typeOf(lines, index);
    const first = lines[index];
    const last = lines[end - 1];
    if (type !== null && first !== undefined && last !== undefined) blocks.push({ type, from: first.from, to: last.to, line: first.number });
    index = end;
  }
  return blocks;
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    const to = text[end - 1] === '\r' ? end - 1 : end;
    lines.push({ from, to, number: lines.length, text: text.slice(from, to) });
    from = end + 1;
  }
  return lines;
}

function typeOf(lines: readonly Line[], index: number): Block['type'] | null {
  const text = lines[index]?.text ?? '';
  if (index === 0 && frontMatterEnd(lines) > 0) return 'yaml';
  if (text.trim() === '') return null;
  if (fenceOf(text) !== null) return 'code';
  const delimited = opensBlock(text);
  if (delimited !== null) return delimited;
  if (/^ {0,3}#{1,6}(\s|$)/.test(text)) return 'heading';
  if (/^ {0,3}([-*_])(\s*\1){2,}\s*$/.test(text)) return 'thematicBreak';
  if (/^ {0,3}>/.test(text)) return /^ {0,3}>\s*\[![\w-]+\]/.test(text) ? 'callout' : 'blockquote';
  if (isListItem(text)) return 'list';
  if (text.includes('|') && /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(lines[index + 1]?.text ?? '')) return 'table';
  return 'paragraph';
}

/** Index after the block's last line. */
function blockEnd(lines: readonly Line[], start: number): number {
  const type = typeOf(lines, start);
  const text = lines[start]?.text ?? '';
  if (type === 'yaml') return frontMatterEnd(lines);
  if (type === 'code') return fenceEnd(lines, start, fenceOf(text) ?? '```');
  if (type === 'math' || type === 'comment') return delimitedEnd(lines, start, delimiters[type]);
  if (type === null || type === 'heading' || type === 'thematicBreak') return start + 1;
  let end = start + 1;
  while (end < lines.length && continues(lines, end, type)) end += 1;
  return end;
}

function continues(lines: readonly Line[], index: number, type: Block['type']): boolean {
  const next = typeOf(lines, index);
  if (next === 'paragraph') return true;
  if (type === 'list') return next === 'list' || (next !== null && /^\s{2,}/.test(lines[index]?.text ?? ''));
  if (type === 'blockquote' || type === 'callout') return next === 'blockquote' || next === 'callout';
  return false;
}

/** Index after the closing `---`, or 0 where there is no front matter. */
function frontMatterEnd(lines: readonly Line[]): number {
  if (lines[0]?.text.trimEnd() !== '---') return 0;
  for (let index = 1; index < lines.length; index += 1) {
    if (lines[index]?.text.trimEnd() === '---') return index + 1;
  }
  return 0;
}

function fenceOf(text: string): string | null {
  return /^\s*(?:>\s*)*(?:[-*+]\s+)?(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1] ?? null;
}

function fenceEnd(lines: readonly Line[], start: number, fence: string): number {
  for (let index = start + 1; index < lines.length; index += 1) {
    const text = (lines[index]?.text ?? '').replace(/^\s*(?:>\s*)*/, '').trimEnd();
    if (text.startsWith(fence) && text.split('').every((character) => character === fence[0])) return index + 1;
  }
  return lines.length;
}

/** Math or a comment that its first line opens and does not close: what closes on its line is read with the text round it. */
function opensBlock(text: string): 'math' | 'comment' | null {
  const trimmed = text.trim();
  for (const type of ['math', 'comment'] as const) {
    const delimiter = delimiters[type];
    if (trimmed.startsWith(delimiter) && !trimmed.slice(2).includes(delimiter)) return type;
  }
  return null;
}

function delimitedEnd(lines: readonly Line[], start: number, delimiter: string): number {
  for (let index = start + 1; index < lines.length; index += 1) if (lines[index]?.text.includes(delimiter) === true) return index + 1;
  return lines.length;
}

function isListItem(text: string): boolean {
  return /^\s*([-*+]|\d{1,9}[.)])(\s|$)/.test(text);
}
