import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { applyEdits, type Edit } from '../../core/text';

/** The text of a note as the person sees it: of an open note what stands in its editor, saved or not. Rejects when it cannot be read. */
export async function readNoteText(app: App, file: TFile): Promise<string> {
  return editorOf(app, file)?.getValue() ?? app.vault.read(file);
}

/** The text of the note at a path, as the person sees it; null where there is none, or it cannot be read. */
export async function findNoteText(app: App, path: string): Promise<string | null> {
  const file = app.vault.getFileByPath(path);
  return file && readNoteText(app, file).catch(() => null);
}

/**
 * Writes edits into a note whose text must still be the one they were made for: through its editor where it is open, so that
 * the person can undo them there and keeps cursor and folds; else as one atomic change of the file.
 * @returns Whether the text was still that; if not, nothing is written. Rejects when the file cannot be written.
 */
export async function writeNoteText(app: App, file: TFile, expected: string, edits: readonly Edit[]): Promise<boolean> {
  const editor = editorOf(app, file);
  if (editor) return writeInEditor(editor, expected, edits);
  let held = false;
  await app.vault.process(file, (text) => {
    held = text === expected;
    return held ? applyEdits(text, edits) : text;
  });
  return held;
}

/** @throws Error when the editor leaves its text as it is: another plugin may have made the note read-only. */
function writeInEditor(editor: Editor, expected: string, edits: readonly Edit[]): boolean {
  if (editor.getValue() !== expected) return false;
  const changes = edits.map(({ from, to, text }) => ({ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text }));
  editor.transaction({ changes });
  if (editor.getValue() === expected && applyEdits(expected, edits) !== expected) throw new Error('The editor did not take the change.');
  return true;
}

/** Saves what was typed into a note just before its pane was turned to reading view: Obsidian takes its time. Rejects when it cannot be written. */
export async function savePending(app: App, file: TFile): Promise<void> {
  if (editorOf(app, file)) return;
  for (const view of viewsOf(app, file)) await view.save();
}

/** The editor that holds the note. */
function editorOf(app: App, file: TFile): Editor | null {
  return viewsOf(app, file).find((view) => view.getMode() === 'source')?.editor ?? null;
}

function viewsOf({ workspace }: App, { path }: TFile): MarkdownView[] {
  return workspace.getLeavesOfType('markdown').flatMap(({ view }) => (view instanceof MarkdownView && view.file?.path === path ? [view] : []));
}
