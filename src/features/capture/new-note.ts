import { stringifyYaml, type App, type TFile } from 'obsidian';
import { composeNote, propertiesOf, slugOfTitle, type VideoFacts } from '../../core/note/compose-note';
import { freePath } from '../../obsidian/free-path';

/** Makes a note about a video where new notes go, and opens it. Rejects when the file cannot be made. */
export async function makeNote(app: App, facts: VideoFacts): Promise<TFile> {
  const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '');
  const name = slugOfTitle(facts.title) ?? facts.video.id.replace(/[^A-Za-z0-9_-]/g, '_');
  const path = await freePath(app, `${folder.path}/${name}`, 'md', (count) => `_${count + 1}`);
  const file = await app.vault.create(path, composeNote(facts, stringifyYaml(propertiesOf(facts))));
  await app.workspace.getLeaf('tab').openFile(file, { active: true });
  return file;
}
