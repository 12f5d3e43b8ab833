import { Notice, type App } from 'obsidian';
import { messageOf } from '../../../core/message-of';
import { listFrontMatter } from '../../../core/note/blocks/properties';
import { count } from '../../../core/report/count';
import { escapeMarkdown } from '../../../core/report/escape-markdown';
import { asCsv, asJson, asList, csvHead } from '../../../core/vault/claim-formats';
import { copyList, groupEnd, type ClaimList, type Grouping } from '../../../core/vault/claim-list';
import { pace } from '../../../obsidian/pace';
import { exportFile, type ExportFormat } from '../../../obsidian/vault/export-file';
import { groupLabel } from '../claim-groups';
import { CiteClaims } from './cite-claims';
import { eachClaim } from './each-claim';

/** Writes a list of claims, as it is now, to a new file of the vault, tells where it is, and opens a note. */
export async function exportClaims(app: App, shown: ClaimList, format: ExportFormat, group: Grouping): Promise<void> {
  const list = copyList(shown);
  try {
    await exportFile(app, { name: 'Claims', format, told: count(list.noteOf.length, 'claim') }, (path) => writeClaims(app, list, format, group, path));
  } catch (error) {
    new Notice(`The claims could not be exported: ${messageOf(error)}`);
  }
}

async function writeClaims(app: App, list: ClaimList, format: ExportFormat, group: Grouping, path: string): Promise<string> {
  const cite = new CiteClaims(app, path);
  const breathe = pace();
  const parts: string[] = format === 'note' ? [`${listFrontMatter}\n`] : [];
  for (let at = 0; at < list.starts.length; at += 1) {
    if (format === 'note' && group !== 'none') parts.push(`## ${escapeMarkdown(groupLabel(list, at, group))}\n\n`);
    for (const ref of eachClaim(list, list.starts[at], groupEnd(list, at))) {
      const claim = [cite.of(ref)];
      if (format === 'note') parts.push(asList(claim));
      else parts.push(...(format === 'csv' ? [asCsv(claim)] : asJson(claim)));
      await breathe();
    }
    if (format === 'note') parts.push('\n');
  }
  if (format === 'json') return `[\n${parts.join(',\n')}\n]\n`;
  return (format === 'csv' ? csvHead : '') + parts.join('');
}
