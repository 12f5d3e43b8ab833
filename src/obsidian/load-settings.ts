import { Notice, type Plugin } from 'obsidian';
import { hasFields } from '../core/fields-of';
import { defaultSettings, readSettings, settingNames, type SettingKey, type Settings } from '../settings';
import { pluginFolder } from './plugin-folder';

/**
 * Loads the plugin's settings. What cannot be read falls back; a notice says so, and a backup beside the settings keeps it.
 * @param before What stays in effect where nothing can be read, as when a conflict of versions was written into the file.
 */
export async function loadSettings(plugin: Plugin, before: Settings = defaultSettings): Promise<Settings> {
  const stored = await plugin.loadData().then(
    (data: unknown) => ({ data, broken: data !== null && data !== undefined && !hasFields(data) }),
    () => ({ data: null, broken: true }),
  );
  const { settings, unreadable } = readSettings(stored.data);
  if (!stored.broken && unreadable.length === 0) return settings;
  const backup = await backUp(plugin);
  const what = stored.broken ? sayBroken(before) : sayUnreadable(unreadable);
  new Notice(`Timecite: ${what}${backup ? ` The old file is kept as ${backup}.` : ''}`, 10_000);
  return stored.broken ? before : settings;
}

function sayBroken(before: Settings): string {
  if (before === defaultSettings) return 'The settings could not be read; all are set to their defaults.';
  return 'The changed settings cannot be read; the previous ones stay in effect.';
}

function sayUnreadable(unreadable: readonly SettingKey[]): string {
  return `These settings could not be read and are set to their defaults: ${unreadable.map((key) => settingNames[key]).join(', ')}.`;
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
