import type { App, CliData, CliFlags, Plugin, TFile } from 'obsidian';
import { messageOf } from '../../core/message-of';
import { claimLines } from '../../core/report/json-lines';
import { formatTime } from '../../core/time/timecode';
import { pace } from '../../obsidian/pace';
import type { Services } from '../../obsidian/services';

const flags: CliFlags = {
  path: { value: '<path>', description: 'A note or a folder; the whole vault without it' },
  format: { value: 'text|json', description: 'json prints a record a line' },
};

/** Lets Obsidian's own command line list claims: `timecite:claims`. */
export function addClaimsCommandLine(plugin: Plugin, services: Services): void {
  plugin.registerCliHandler('timecite:claims', 'List the timestamped claims of the vault', flags, async (params) => {
    try {
      return await printClaims(services, params);
    } catch (error) {
      return `Error: ${messageOf(error)}`;
    }
  });
}

async function printClaims({ app, reader }: Services, { path, format = 'text' }: CliData): Promise<string> {
  if (format !== 'text' && format !== 'json') throw new Error(`Unknown format "${format}": say text or json.`);
  const parts: string[] = [];
  const breathe = pace();
  for (const file of notesAt(app, path)) {
    const text = await app.vault.cachedRead(file).catch(() => null);
    await breathe();
    if (text === null) continue;
    const { claims } = reader.parse(text, file.path);
    if (format === 'json') parts.push(claimLines(file.path, text, claims));
    else if (claims.length > 0) parts.push(`${file.path}\n`, ...claims.map((claim) => `  ${claim.timestamps.map(({ reading }) => formatTime(reading.seconds)).join(', ')}  ${claim.text}\n`));
  }
  return parts.join('');
}

function notesAt({ vault }: App, path: string | undefined): TFile[] {
  const files = vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
  if (path === undefined || path === '/') return files;
  if (!vault.getAbstractFileByPath(path)) throw new Error(`There is no note or folder "${path}".`);
  return files.filter((file) => file.path === path || file.path.startsWith(`${path}/`));
}
