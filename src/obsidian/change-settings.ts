import { Notice } from 'obsidian';
import { messageOf } from '../core/message-of';
import type { Settings, SettingsStore } from '../settings';

/** Changes settings at once. Returns whether they were saved; a notice says so where they were not. */
export async function changeSettings(settings: SettingsStore, patch: Partial<Settings>): Promise<boolean> {
  try {
    await settings.update(patch);
    return true;
  } catch (error) {
    new Notice(`This change could not be saved and lasts only until the next start. ${messageOf(error)}`);
    return false;
  }
}
