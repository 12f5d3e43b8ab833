import { normalizePath, type CliData, type CliFlags, type Plugin } from 'obsidian';
import { messageOf } from '../core/message-of';

const commonFlags: CliFlags = {
  path: { value: '<path>', description: 'A note or folder; without it, the whole vault' },
  format: { value: 'text|json', description: 'json prints one record per line' },
};

/**
 * Adds a command to Obsidian's own command line. Each takes a `path` and a `format`.
 * @param print Makes what is printed, its `path` as the vault writes paths; what it rejects with is printed as an error.
 */
export function addCliCommand(
  plugin: Plugin, name: string, about: string, flags: CliFlags, print: (params: CliData, asJson: boolean) => Promise<string>,
): void {
  plugin.registerCliHandler(name, about, { ...commonFlags, ...flags }, async (params) => {
    try {
      return await print(withVaultPath(params), isJson(params.format));
    } catch (error) {
      return `Error: ${messageOf(error)}`;
    }
  });
}

/** A shell completes a folder with a slash behind it, and accents as the disk has them. */
function withVaultPath(params: CliData): CliData {
  return params.path === undefined ? params : { ...params, path: normalizePath(params.path) };
}

function isJson(format = 'text'): boolean {
  if (format !== 'text' && format !== 'json') throw new Error(`Unknown format "${format}": use text or json.`);
  return format === 'json';
}
