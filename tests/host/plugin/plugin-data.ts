import type { PluginManifest } from 'obsidian';

/** Where a plugin's settings lie in the vault. */
export function dataPath(manifest: PluginManifest): string {
  return `.obsidian/plugins/${manifest.id}/data.json`;
}
