import { Notice, type App, type PaneType, type TFile, type WorkspaceLeaf } from 'obsidian';
import { quote } from '../../core/close-embeddings';
import { LineIndex } from '../../core/text';
import { uncover } from './uncover';

/** Where in a note: a UTF-16 offset of its text, or a line counted from 0. */
export type Place = { readonly offset: number } | { readonly line: number };

/**
 * Opens a note at a place, scrolls there and lets it flash. A notice says so when that fails.
 * @param newLeaf as `Keymap.isModEvent` says; false uses the pane the note is in, else the most recent one.
 */
export async function openPlaceOrTell(app: App, path: string, place: Place, newLeaf: PaneType | boolean): Promise<void> {
  try {
    await openPlace(app, path, place, newLeaf);
  } catch (error) {
    new Notice(error instanceof Error ? error.message : 'The note could not be opened.');
  }
}

/** @throws Error when there is no such note. */
async function openPlace(app: App, path: string, place: Place, newLeaf: PaneType | boolean): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no note ${quote(path)} any more.`);
  const line = 'line' in place ? place.line : await lineOf(app, file, place.offset);
  const leaf = newLeaf ? app.workspace.getLeaf(newLeaf) : (leafOf(app, path) ?? app.workspace.getLeaf(false));
  await leaf.openFile(file, { active: true, eState: { line } });
  await app.workspace.revealLeaf(leaf);
  uncover(app, leaf);
}

/** The line of an offset in a note's text, counted from 0. */
export async function lineOf(app: App, file: TFile, offset: number): Promise<number> {
  return new LineIndex(await app.vault.cachedRead(file)).position(offset).line - 1;
}

function leafOf(app: App, path: string): WorkspaceLeaf | undefined {
  // A tab that has not been in front since the app started has no note yet, but its state names the one it will show.
  const leaves = app.workspace.getLeavesOfType('markdown').filter(({ view }) => view.getState().file === path);
  const recent = app.workspace.getMostRecentLeaf();
  return recent && leaves.includes(recent) ? recent : leaves[0];
}
