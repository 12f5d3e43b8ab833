import type { App, OpenViewState, TFile } from 'obsidian';
import { uncover } from './uncover';

/** Opens a file in a new tab, which no sidebar of a phone covers. Rejects when it cannot be opened. */
export async function openInTab(app: App, file: TFile, state?: OpenViewState): Promise<void> {
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(file, state);
  uncover(app, leaf);
}
