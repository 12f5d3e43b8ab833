import { applyEdits, LineIndex, type Edit } from '../core/text';
import { takeBack, type UndoEntry } from '../core/undo-entry';

/**
 * How to take back the writes to one note, as `takeBack` says. A note whose lines ended with CR and LF when it was written may have
 * LF alone by now: Obsidian's editor shows it so, and saves it so.
 */
export function stepsBack(text: string, entries: readonly UndoEntry[]): (readonly Edit[])[] | null {
  const steps = takeBack(text, entries);
  if (steps || text.includes('\r')) return steps;
  const written = withReturns(text);
  const stepsThere = takeBack(written, entries);
  return stepsThere && translate(text, written, stepsThere);
}

/** Steps for `written`, as steps for the same text with LF alone; null where that cannot be. */
function translate(text: string, written: string, steps: readonly (readonly Edit[])[]): Edit[][] | null {
  let [here, there] = [text, written];
  const translated: Edit[][] = [];
  for (const edits of steps) {
    const same = withoutReturns(there, edits);
    [here, there] = [applyEdits(here, same), applyEdits(there, edits)];
    if (withReturns(here) !== there) return null;
    translated.push(same);
  }
  return translated;
}

function withReturns(text: string): string {
  return text.replace(/\n/g, '\r\n');
}

/** Edits of a text whose every line ends with CR and LF, as edits of the same text with LF. */
function withoutReturns(text: string, edits: readonly Edit[]): Edit[] {
  const lines = new LineIndex(text);
  const place = (offset: number) => offset - (lines.position(offset).line - 1);
  return edits.map(({ from, to, text: put }) => ({ from: place(from), to: place(to), text: put.replace(/\r\n/g, '\n') }));
}
