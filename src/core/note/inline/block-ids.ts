import * as char from '../../char';
import type { Block } from '../blocks/block';
import type { BlockId } from '../note';

/** Finds the `^id` at the end of the lines of blocks, also alone on a line. */
export function findBlockIds(text: string, blocks: readonly Block[]): BlockId[] {
  const ids: BlockId[] = [];
  // Most notes have none, which takes no time to see.
  if (!text.includes('^')) return ids;
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

/** Where the `^id` at the end of a line starts; -1 when the line ends with none. */
export function startOfId(text: string, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && isIdCharacter(text.charCodeAt(at))) at--;
  if (at < from || at === to - 1 || text.charCodeAt(at) !== char.caret) return -1;
  const before = text.charCodeAt(at - 1);
  return at === from || before === char.space || before === char.tab ? at : -1;
}

/** Spelled out instead of calling other functions: this runs for the last letters of each line. */
function isIdCharacter(code: number): boolean {
  return (
    (code >= char.digit0 && code <= char.digit9) || (code >= char.upperA && code <= char.upperZ) || (code >= char.lowerA && code <= char.lowerZ) ||
    code === char.hyphen
  );
}
