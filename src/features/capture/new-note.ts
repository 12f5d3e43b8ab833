import { normalizePath, stringifyYaml, type App, type TFile } from 'obsidian';
import { composeNote, propertiesOf, slugOfTitle, type VideoFacts } from '../../core/note/compose-note';

/** Makes a note about a video where new notes go, and opens it. Rejects when the file cannot be made. */
export async function makeNote(app: App, facts: VideoFacts): Promise<TFile> {
  const folder = app.fileManager.getNewFileParent(app.workspace.getActiveFile()?.path ?? '');
  const name = slugOfTitle(facts.title) ?? facts.video.id.replace(/[^A-Za-z0-9_-]/g, '_');
  const file = await app.vault.create(await freePath(app, `${folder.path}/${name}`), composeNote(facts, stringifyYaml(propertiesOf(facts))));
  await app.workspace.getLeaf('tab').openFile(file, { active: true });
  return file;
}

/** The disk is asked: to many, `Rise.md` is in the way of `rise.md`. */
async function freePath({ vault }: App, base: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = normalizePath(`${base}${number === 1 ? '' : `_${number}`}.md`);
    if (!(await vault.adapter.exists(path))) return path;
  }
}
