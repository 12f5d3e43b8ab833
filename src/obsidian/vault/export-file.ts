import { Notice, type App } from 'obsidian';
import { openInTab } from '../ui/open-in-tab';
import { freePath } from './free-path';

/** What kind of file is written; `note` is Markdown. */
export type ExportFormat = 'note' | 'csv' | 'json';

const extensions: Readonly<Record<ExportFormat, string>> = { note: 'md', csv: 'csv', json: 'json' };

/** A file to be written. */
export interface Export {
  /** What it is called, a number behind it where that is taken. */
  readonly name: string;
  readonly format: ExportFormat;
  /** What it holds, for the notice: "12 claims". */
  readonly told: string;
}

/**
 * Writes to a new file where new notes go, tells where it is, and opens a note. Rejects when it cannot be written.
 * @param write Makes the text, for a file at a vault path.
 */
export async function exportFile(app: App, { name, format, told }: Export, write: (path: string) => Promise<string>): Promise<void> {
  const source = app.workspace.getActiveFile()?.path ?? '';
  const folder = app.fileManager.getNewFileParent(source, `${name}.${extensions[format]}`).path;
  const path = await freePath(app, `${folder}/${name}`, extensions[format], (count) => ` ${count}`);
  const file = await app.vault.create(path, await write(path));
  new Notice(`${told} written to ${file.path}.`);
  if (format === 'note') await openInTab(app, file);
}
