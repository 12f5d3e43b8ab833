import { Notice, type App } from 'obsidian';
import { freePath } from './free-path';

/** What kind of file is written; `note` is Markdown. */
export type ExportFormat = 'note' | 'csv' | 'json';

const extensions: Readonly<Record<ExportFormat, string>> = { note: 'md', csv: 'csv', json: 'json' };

/**
 * Writes to a new file where new notes go, tells where it is, and opens a note. Rejects when that cannot be done.
 * @param name What the file is called, a number behind it where that is taken.
 * @param told What is written, for the notice: "12 claims".
 * @param write Makes the text, for a file at a vault path.
 */
export async function exportFile(app: App, name: string, format: ExportFormat, told: string, write: (path: string) => Promise<string>): Promise<void> {
  const source = app.workspace.getActiveFile()?.path ?? '';
  const folder = app.fileManager.getNewFileParent(source, `${name}.${extensions[format]}`).path;
  const path = await freePath(app, `${folder}/${name}`, extensions[format], (count) => ` ${count}`);
  const file = await app.vault.create(path, await write(path));
  new Notice(`${told} written to ${file.path}.`);
  if (format === 'note') await app.workspace.getLeaf('tab').openFile(file);
}
