import { hashText } from './hash-text';
import { applyEdits, inOrder, type Edit } from './text';

/** What one write changed in one note, and how to take it back. */
export interface UndoEntry {
  /** Vault path of the note. */
  readonly path: string;
  /** Hashes of the note's text before and after the write. */
  readonly before: string;
  readonly after: string;
  /** The edits that turn the text after into the text before. */
  readonly edits: readonly Edit[];
}

/** The entry for a write that is about to be made. @throws RangeError when the edits overlap or lie outside the text. */
export function undoEntry(path: string, text: string, edits: readonly Edit[]): UndoEntry {
  return { path, before: hashText(text), after: hashText(applyEdits(text, edits)), edits: invert(text, edits) };
}

/** The edits that undo the given ones. Their spans are offsets into the edited text. */
export function invert(text: string, edits: readonly Edit[]): Edit[] {
  let shift = 0;
  return inOrder(edits).map((edit) => {
    const from = edit.from + shift;
    shift += edit.text.length - (edit.to - edit.from);
    return { from, to: from + edit.text.length, text: text.slice(edit.from, edit.to) };
  });
}

/**
 * How to take back the writes to one note, starting with the last: the edits of each step, to be applied one step after the other.
 * @param entries In the order in which they were written; a write that never happened is passed over.
 * @returns Null when no entry leaves or starts from this text, or when an entry is damaged; an empty list when nothing is left to undo.
 */
export function takeBack(text: string, entries: readonly UndoEntry[]): (readonly Edit[])[] | null {
  const steps: (readonly Edit[])[] = [];
  let now = text;
  let known = false;
  for (const entry of [...entries].reverse()) {
    const hash = hashText(now);
    if (hash === entry.after && hash !== entry.before) {
      const back = applySoundly(now, entry);
      if (back === null) return null;
      now = back;
      steps.push(entry.edits);
      known = true;
    } else if (hash === entry.before) {
      known = true;
    }
  }
  return known ? steps : null;
}

/** The text before the write; null where the entry's edits do not lead back to it. */
function applySoundly(text: string, { edits, before }: UndoEntry): string | null {
  try {
    const back = applyEdits(text, edits);
    return hashText(back) === before ? back : null;
  } catch {
    return null;
  }
}
