import { applyEdits, LineIndex, type Edit } from '../../core/text';
import { takeBack, type UndoEntry } from '../../core/undo-entry';

/** From one way of ending lines to the other. */
interface Translation {
  readonly translate: (text: string) => string;
  /** How much longer a line gets. */
  readonly by: 1 | -1;
}

const toReturns: Translation = { translate: (text) => text.replace(/\n/g, '\r\n'), by: 1 };
const fromReturns: Translation = { translate: (text) => text.replace(/\r\n/g, '\n'), by: -1 };

/**
 * How to take back the writes to one note, as `takeBack` says. A note whose lines ended with CR and LF when it was written may have
 * LF alone by now, or the other way round: Obsidian's editor shows and saves LF, Git and other programs write what a system is used to.
 */
export function stepsBack(text: string, entries: readonly UndoEntry[]): (readonly Edit[])[] | null {
  const steps = takeBack(text, entries);
  if (steps) return steps;
  const [to, back] = text.includes('\r') ? [fromReturns, toReturns] : [toReturns, fromReturns];
  const written = to.translate(text);
  const stepsThere = back.translate(written) === text ? takeBack(written, entries) : null;
  return stepsThere && translateSteps(text, written, stepsThere, back);
}

/** Steps for `written`, as steps for the same text with the line ends that it has now; null where that cannot be. */
function translateSteps(text: string, written: string, steps: readonly (readonly Edit[])[], back: Translation): Edit[][] | null {
  let [here, there] = [text, written];
  const translated: Edit[][] = [];
  for (const edits of steps) {
    const same = translateEdits(there, edits, back);
    [here, there] = [applyEdits(here, same), applyEdits(there, edits)];
    if (!isTranslation(here, there, back)) return null;
    translated.push(same);
  }
  return translated;
}

/** Whether two texts are the same but for their line ends, and one is all of CR and LF, the other of LF alone. */
function isTranslation(here: string, there: string, { by }: Translation): boolean {
  return by > 0 ? toReturns.translate(there) === here : toReturns.translate(here) === there;
}

function translateEdits(text: string, edits: readonly Edit[], { translate, by }: Translation): Edit[] {
  const lines = new LineIndex(text);
  const place = (offset: number) => offset + by * (lines.position(offset).line - 1);
  return edits.map(({ from, to, text: put }) => ({ from: place(from), to: place(to), text: translate(put) }));
}
