import { normalizePath, Notice, type App } from 'obsidian';

export type ExportFormat = 'note' | 'csv' | 'json';

const extensions: Readonly<Record<ExportFormat, string>> = { note: 'md', csv: 'csv', json: 'json' };

/**
 * Writes to a new file where new notes go, tells where it is, and opens a note. Rejects when that cannot be done.
 * @param name What the file is called, a number behind it where that is taken.
 * @param told What is written, for the notice: "12 claims".
 * @param write Makes the text, for a file at a vault path.
 */
export async function exportFile(app: App, name: string, format: ExportFormat, told: string, write: (path: string) => Promise<string>): Promise<void> {
  const path = await freePath(app, name, extensions[format]);
  const file = await app.vault.create(path, await write(path));
  new Notice(`${told} written to ${file.path}.`);
  if (format === 'note') await app.workspace.getLeaf('tab').openFile(file);
}

/** The disk is asked: to many, `claims.md` is in the way of `Claims.md`. */
async function freePath(app: App, name: string, extension: string): Promise<string> {
  const source = app.workspace.getActiveFile()?.path ?? '';
  const folder = app.fileManager.getNewFileParent(source, `${name}.${extension}`).path;
  for (let number = 0; ; number += 1) {
    const path = normalizePath(`${folder}/${name}${number === 0 ? '' : ` ${number}`}.${extension}`);
    if (!(await app.vault.adapter.exists(path))) return path;
  }
}
