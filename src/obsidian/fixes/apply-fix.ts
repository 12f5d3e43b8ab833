import type { App, TFile } from 'obsidian';
import { applyEdits, type Edit } from '../../core/text';
import { undoEntry, type UndoEntry } from '../../core/undo-entry';
import { readNoteText, savePending, writeNoteText } from './note-text';
import { stepsBack } from './steps-back';

/** Why a note was left as it was. */
export interface Refused {
  readonly path: string;
  /** A sentence for a person. */
  readonly reason: string;
  /** Whether trying again may help. */
  readonly temporary: boolean;
}

/** What became of one note: the text that it has now, or why it was left alone. */
export type Written = { readonly path: string; readonly text: string } | Refused;

/** Makes the edits for a text, none if there is nothing to do; or returns a sentence that tells a person why to leave the text alone. */
export type MakeEdits = (text: string) => readonly Edit[] | string;

/** How often a write is tried anew when the note changes under it. */
const attempts = 3;

/**
 * Rewrites a note by edits that are made from its text as it stands at the moment of writing.
 * @param record Journals how to undo the write before it is done. When it rejects, so does this, and the note is untouched.
 */
export async function rewriteNote(app: App, path: string, makeEdits: MakeEdits, record: (entry: UndoEntry) => Promise<void>): Promise<Written> {
  return retryOnChange(app, path, 'The note kept changing.', async (file, text) => {
    const edits = makeEdits(text);
    if (typeof edits === 'string') return { path, reason: edits, temporary: false };
    if (edits.length === 0) return text;
    await record(undoEntry(path, text, edits));
    return write(app, file, text, edits);
  });
}

/** Takes back what was written to one note, as its journal entries tell. Notes that were changed since then are left alone. */
export async function undoNote(app: App, path: string, entries: readonly UndoEntry[]): Promise<Written> {
  return retryOnChange(app, path, 'The note has changed since.', async (file, text) => {
    const steps = stepsBack(text, entries);
    if (!steps) return null;
    let now: string | null | Error = text;
    for (const edits of steps) {
      if (typeof now === 'string') now = await write(app, file, now, edits);
    }
    return now;
  });
}

/** Returns the new text, null if the note had changed, an error if it could not be written, or why it should not be written. */
type Step = (file: TFile, text: string) => Promise<string | null | Error | Refused>;

async function retryOnChange(app: App, path: string, giveUpReason: string, step: Step): Promise<Written> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const file = app.vault.getFileByPath(path);
    if (!file) return { path, reason: 'The note is not there any more.', temporary: false };
    const text = await savePending(app, file).then(() => readNoteText(app, file)).catch(toError);
    if (text instanceof Error) return { path, reason: `The note could not be read: ${text.message}`, temporary: true };
    const now = await step(file, text);
    if (typeof now === 'string') return { path, text: now };
    if (now && 'reason' in now) return now;
    if (now instanceof Error && app.vault.getFileByPath(path)) return { path, reason: `The note could not be written: ${now.message}`, temporary: true };
  }
  return { path, reason: giveUpReason, temporary: false };
}

async function write(app: App, file: TFile, text: string, edits: readonly Edit[]): Promise<string | null | Error> {
  const held = await writeNoteText(app, file, text, edits).catch(toError);
  if (held instanceof Error) return held;
  return held ? applyEdits(text, edits) : null;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
