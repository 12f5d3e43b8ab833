import type { Block } from './block';
import type { BlockId } from './note';

const caret = 94;

/** The `^id` at the end of blocks, or alone on a line behind one. */
export function findBlockIds(text: string, blocks: readonly Block[]): BlockId[] {
  const ids: BlockId[] = [];
  for (const { lines } of blocks) {
    for (let i = 0; i < lines.length; i += 2) {
      const from = lines[i] ?? 0;
      const to = lines[i + 1] ?? 0;
      const at = startOfId(text, from, to);
      if (at >= 0) ids.push({ from: at, to, id: text.slice(at + 1, to) });
    }
  }
  return ids;
}

/** Where the `^id` starts that ends a line; -1 when none does. */
export function startOfId(text: string, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && isIdCharacter(text.charCodeAt(at))) at--;
  if (at < from || at === to - 1 || text.charCodeAt(at) !== caret) return -1;
  const before = text.charCodeAt(at - 1);
  return at === from || before === 32 || before === 9 ? at : -1;
}

/** Compares, and asks no other function: this runs for the last letters of each line. */
function isIdCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45;
}
