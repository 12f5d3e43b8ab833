import type { App, TFile } from 'obsidian';

/** The note that commands and the status bar are about; null where no file is active, or one that is no note. */
export function activeNote({ workspace }: App): TFile | null {
  const file = workspace.getActiveFile();
  return file?.extension === 'md' ? file : null;
}
