import type { App, Plugin, TFile } from 'obsidian';
import { claimLine } from '../../core/report/claim-line';
import { claimLines } from '../../core/report/json-lines';
import { printable } from '../../core/report/printable';
import { byPath, liesUnder } from '../../core/vault-path';
import { addCliCommand } from '../../obsidian/cli-command';
import { pace } from '../../obsidian/pace';
import type { Services } from '../../obsidian/services';

/** Lets Obsidian's own command line list claims: `timecite:claims`. */
export function addClaimsCommandLine(plugin: Plugin, services: Services): void {
  addCliCommand(plugin, 'timecite:claims', 'List the timestamped claims of the vault', {}, ({ path }, asJson) => printClaims(services, path, asJson));
}

async function printClaims({ app, reader }: Services, path: string | undefined, asJson: boolean): Promise<string> {
  const parts: string[] = [];
  const breathe = pace();
  for (const file of notesAt(app, path)) {
    const text = await app.vault.cachedRead(file).catch(() => null);
    await breathe();
    if (text === null) {
      if (!asJson) parts.push(`${printable(file.path)}: could not be read\n`);
      continue;
    }
    const { claims } = reader.parse(text, file.path);
    if (asJson) parts.push(claimLines(file.path, text, claims));
    else if (claims.length > 0) parts.push(`${printable(file.path)}\n`, claims.map(claimLine).join(''));
  }
  return parts.join('');
}

function notesAt({ vault }: App, path: string | undefined): TFile[] {
  const files = vault.getMarkdownFiles().sort(byPath);
  if (path === undefined || path === '/') return files;
  if (!vault.getAbstractFileByPath(path)) throw new Error(`There is no note or folder "${path}".`);
  return files.filter((file) => file.path === path || liesUnder(file.path, path));
}
