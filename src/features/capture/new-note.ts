import { MarkdownView, stringifyYaml, type App, type TFile } from 'obsidian';
import { composeNote, fileNameOf, propertiesOf, type VideoFacts } from '../../core/note/compose-note';
import { freePath } from '../../obsidian/free-path';

/** Makes a note about a video where new notes go, and opens it with the cursor where its first claim goes, before the timestamp. Rejects when the file cannot be made. */
export async function makeNote(app: App, facts: VideoFacts, timestamp = ''): Promise<TFile> {
  const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '');
  const path = await freePath(app, `${folder.path}/${fileNameOf(facts)}`, 'md', (count) => `_${count + 1}`);
  const file = await app.vault.create(path, composeNote(facts, stringifyYaml(propertiesOf(facts)), timestamp));
  const leaf = app.workspace.getLeaf('tab');
  await leaf.openFile(file, { active: true });
  const { view } = leaf;
  if (view instanceof MarkdownView) view.editor.setCursor({ line: view.editor.lastLine(), ch: 0 });
  return file;
}
