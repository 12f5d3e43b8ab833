import { MarkdownView, stringifyYaml, type App, type TFile } from 'obsidian';
import { composeNote, fileNameOf, propertiesOf, type VideoFacts } from '../../core/note/compose-note';
import { freePath } from '../../obsidian/vault/free-path';

/** Makes a note about a video where new notes go. Rejects when the file cannot be made. */
export async function makeNote(app: App, facts: VideoFacts, timestamp = ''): Promise<TFile> {
  const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '');
  const path = await freePath(app, `${folder.path}/${fileNameOf(facts)}`, 'md', (count) => `_${count + 1}`);
  return app.vault.create(path, composeNote(facts, stringifyYaml(propertiesOf(facts)), timestamp));
}

/** Opens a note that was just made, with the cursor where its first claim goes, before the timestamp. */
export async function openNewNote({ workspace }: App, file: TFile): Promise<void> {
  const leaf = workspace.getLeaf('tab');
  await leaf.openFile(file, { active: false });
  const { view } = leaf;
  // Before the editor gets the focus: right after that, it may not show the source at the cursor.
  if (view instanceof MarkdownView) view.editor.setCursor({ line: view.editor.lastLine(), ch: 0 });
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
}
