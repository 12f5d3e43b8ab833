import { Notice } from 'obsidian';

/** How long a notice stays that is to be read and pressed, in milliseconds. */
export const readingTime = 8000;

/** Says something in a notice, with a button for what may be done about it. It stays long enough to be read and pressed. */
export function showButtonNotice(text: string, label: string, run: () => void): void {
  const { messageEl } = new Notice(text, readingTime);
  messageEl.createEl('button', { cls: 'timecite-notice-button', text: label }).addEventListener('click', run);
}
