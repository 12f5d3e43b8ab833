import { Notice, type Plugin } from 'obsidian';
import { readSettings, type Settings } from '../settings';
import { pluginFolder } from './plugin-folder';

/** Loads the plugin's settings. What cannot be read falls back, is told in a notice, and stays in a backup beside the settings. */
export async function loadSettings(plugin: Plugin): Promise<Settings> {
  const stored = await plugin.loadData().then(
    (data: unknown) => ({ data, broken: false }),
    () => ({ data: null, broken: true }),
  );
  const { settings, fallen } = readSettings(stored.data);
  if (!stored.broken && fallen.length === 0) return settings;
  const backup = await backUp(plugin);
  new Notice(say(stored.broken ? [] : fallen, backup), 10_000);
  return settings;
}

function say(fallen: readonly string[], backup: string | null): string {
  const what = fallen.length > 0 ? `These settings could not be read and have their defaults: ${fallen.join(', ')}.` : 'The settings could not be read; all have their defaults.';
  return `Timecite: ${what}${backup ? ` The old ones are kept in ${backup}.` : ''}`;
}

/** Copies the settings as they are on disk; null where that fails. */
async function backUp(plugin: Plugin): Promise<string | null> {
  const { adapter } = plugin.app.vault;
  const folder = pluginFolder(plugin);
  const backup = `${folder}/data-backup.json`;
  try {
    await adapter.write(backup, await adapter.read(`${folder}/data.json`));
    return backup;
  } catch {
    return null;
  }
}
