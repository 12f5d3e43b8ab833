import type { Plugin } from 'obsidian';

/** The vault path of the folder that the plugin is installed in. */
export function pluginFolder({ app, manifest }: Plugin): string {
  return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
}
