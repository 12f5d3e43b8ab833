import { MarkdownView, type App, type PaneType } from 'obsidian';
import { LineIndex } from '../core/text';

/** Where in a note: a UTF-16 offset of its text, or a line counted from 0. */
export type Place = { readonly offset: number } | { readonly line: number };

/**
 * Opens a note at a place, which scrolls into sight and flashes.
 * @param newLeaf as `Keymap.isModEvent` says; false uses the pane the note is in, else the most recent one.
 * @throws Error when there is no such note.
 */
export async function openPlace(app: App, path: string, place: Place, newLeaf: PaneType | boolean = false): Promise<void> {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`There is no note “${path}” any more.`);
  const line = 'line' in place ? place.line : new LineIndex(await app.vault.cachedRead(file)).position(place.offset).line - 1;
  const leaf = newLeaf ? app.workspace.getLeaf(newLeaf) : (leafOf(app, path) ?? app.workspace.getLeaf(false));
  await leaf.openFile(file, { active: true, eState: { line } });
  await app.workspace.revealLeaf(leaf);
}

function leafOf(app: App, path: string) {
  const leaves = app.workspace.getLeavesOfType('markdown').filter(({ view }) => view instanceof MarkdownView && view.file?.path === path);
  const recent = app.workspace.getMostRecentLeaf();
  return recent && leaves.includes(recent) ? recent : leaves[0];
}
