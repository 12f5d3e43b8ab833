import { Notice, type App } from 'obsidian';
import { messageOf } from '../../core/message-of';
import type { Services } from '../services';
import { readingTime, showButtonNotice } from '../ui/button-notice';
import { rewriteNote, undoNote, type MakeEdits } from './apply-fix';
import type { FixJournals } from './fix-journal';

/**
 * Rewrites one note because a person asked for it, and says so in a notice with an undo button, which works whether or not the note is open.
 * @param done What was done, for the notice and the journal: "Corrected to 00:07:55".
 * @returns Why nothing was written; null where it was.
 */
export async function fixOnce({ app, journals }: Pick<Services, 'app' | 'journals'>, path: string, done: string, makeEdits: MakeEdits): Promise<string | null> {
  let journal: string | null = null;
  const head = { title: done, made: Date.now(), bulk: false };
  try {
    const written = await rewriteNote(app, path, makeEdits, async (entry) => {
      journal ??= await journals.begin(head);
      await journals.add(journal, entry);
    });
    if (!('text' in written)) return written.reason;
  } catch (error) {
    return `The undo journal could not be written: ${messageOf(error)}`;
  }
  if (journal === null) return 'The text has changed since.';
  offerUndo(`${done}.`, journal, (made) => void undoOnce(app, journals, made));
  return null;
}

/** Says what was done, with a button that takes it back. */
export function offerUndo(text: string, journal: string | null, undo: (journal: string) => void): void {
  if (journal === null) new Notice(text, readingTime);
  else showButtonNotice(text, 'Undo', () => undo(journal));
}

/** Says that what undoing needs is no longer kept. */
export function tellCannotUndo(): void {
  new Notice('This can no longer be undone: it was undone already, or many fixes came after it.');
}

async function undoOnce(app: App, journals: FixJournals, path: string): Promise<void> {
  const journal = await journals.read(path);
  const [first] = journal?.entries ?? [];
  if (!journal || !first) return tellCannotUndo();
  const undone = await undoNote(app, first.path, journal.entries);
  if ('text' in undone) await journals.remove(path).catch(() => undefined);
  new Notice('text' in undone ? 'Undone.' : `Not undone. ${undone.reason}`);
}
