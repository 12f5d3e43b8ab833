import { normalizePath, Notice, type App, type TFile } from 'obsidian';
import { messageOf } from '../../core/message-of';
import { count } from '../../core/report/count';
import { asCsv, asJson, asList, csvHead } from '../../core/vault/claim-formats';
import { groupEnd, type ClaimList, type Grouping } from '../../core/vault/claim-list';
import { pace } from '../../obsidian/pace';
import { groupLabel } from './claim-row';
import { CiteClaims } from './cite-claims';
import { eachClaim } from './each-claim';

export type ExportFormat = 'note' | 'csv' | 'json';

const extensions: Record<ExportFormat, string> = { note: 'md', csv: 'csv', json: 'json' };

/** Writes a list of claims to a new file of the vault, tells where it is, and opens a note. */
export async function exportClaims(app: App, list: ClaimList, format: ExportFormat, group: Grouping): Promise<void> {
  try {
    const path = freePath(app, extensions[format]);
    const text = await writeClaims(app, list, format, group, path);
    const file = await app.vault.create(path, text);
    new Notice(`${count(list.noteOf.length, 'claim')} written to ${file.path}.`);
    if (format === 'note') await app.workspace.getLeaf('tab').openFile(file);
  } catch (error) {
    new Notice(`The claims could not be exported: ${messageOf(error)}`);
  }
}

/** Where new notes go, under a name that no file bears. */
function freePath(app: App, extension: string): string {
  const active: TFile | null = app.workspace.getActiveFile();
  const folder = app.fileManager.getNewFileParent(active?.path ?? '', `Claims.${extension}`).path;
  for (let number = 0; ; number += 1) {
    const path = normalizePath(`${folder}/Claims${number === 0 ? '' : ` ${number}`}.${extension}`);
    if (!app.vault.getAbstractFileByPath(path)) return path;
  }
}

async function writeClaims(app: App, list: ClaimList, format: ExportFormat, group: Grouping, path: string): Promise<string> {
  const cite = new CiteClaims(app, path);
  const step = pace();
  const parts: string[] = [];
  for (let at = 0; at < list.starts.length; at += 1) {
    if (format === 'note' && group !== 'none') parts.push(`## ${groupLabel(list, at, group)}\n\n`);
    for (const ref of eachClaim(list, list.starts[at], groupEnd(list, at))) {
      const claim = [cite.of(ref)];
      if (format === 'note') parts.push(asList(claim, true));
      else parts.push(...(format === 'csv' ? [asCsv(claim)] : asJson(claim)));
      await step();
    }
    if (format === 'note') parts.push('\n');
  }
  if (format === 'json') return `[\n${parts.join(',\n')}\n]\n`;
  return (format === 'csv' ? csvHead : '') + parts.join('');
}
