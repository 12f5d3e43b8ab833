import { Notice, type App, type OpenViewState, type TFile } from 'obsidian';
import { messageOf } from '../../core/message-of';
import { uncover } from './uncover';

/** Opens a file in a new tab, and collapses a phone's sidebars, which would cover it. A notice says so if it cannot be opened. */
export async function openInTab(app: App, file: TFile, state?: OpenViewState): Promise<void> {
  const leaf = app.workspace.getLeaf('tab');
  try {
    await leaf.openFile(file, state);
  } catch (error) {
    new Notice(`${file.path} could not be opened: ${messageOf(error)}`);
  }
  uncover(app, leaf);
}
