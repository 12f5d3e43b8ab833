import { Notice } from 'obsidian';

/** Puts a text on the clipboard and says so, or that it cannot. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    // Only the window that has the focus may write.
    await activeWindow.navigator.clipboard.writeText(text);
    new Notice(`${what} copied.`);
  } catch {
    new Notice('The clipboard is not available.');
  }
}
