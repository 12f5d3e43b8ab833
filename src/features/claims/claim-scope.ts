import type { TFile } from 'obsidian';
import type { ClaimIndex, IndexChange } from '../../core/vault/claim-index';
import { noteName } from '../../core/vault/claim-filter';
import type { NoteRecord } from '../../core/vault/claim-record';
import type { Scope } from './claims-state';

/** The notes that a scope covers, seen from a note; by path. */
export function recordsOf(index: ClaimIndex, scope: Scope, file: TFile | null): readonly NoteRecord[] {
  if (scope === 'vault') return index.all();
  if (!file) return [];
  const record = index.get(file.path);
  if (scope === 'note') return record ? [record] : [];
  if (scope === 'video') return record?.video ? index.ofVideo(record.video) : [];
  const folder = folderOf(file.path);
  return folder === '' ? index.all() : index.all().filter(({ path }) => path.startsWith(folder));
}

/** A change as a scope sees it, from a note: what lies outside neither goes nor comes. Null where nothing of it is seen. */
export function inScope({ before, after }: IndexChange, scope: Scope, file: TFile | null): IndexChange | null {
  const seen = (record: NoteRecord | null) => (record && isInScope(record, scope, file) ? record : null);
  const change = { before: seen(before), after: seen(after) };
  return change.before || change.after ? change : null;
}

function isInScope({ path }: NoteRecord, scope: Scope, file: TFile | null): boolean {
  if (scope === 'vault' || scope === 'video') return true;
  if (!file) return false;
  return scope === 'note' ? path === file.path : path.startsWith(folderOf(file.path));
}

/** What a scope is called, seen from a note. */
export function scopeName(scope: Scope, file: TFile | null, record: NoteRecord | null): string {
  if (scope === 'vault') return 'Whole vault';
  if (!file) return 'No note';
  if (scope === 'folder') return folderOf(file.path).slice(0, -1) || 'Whole vault';
  if (scope === 'video' && record?.video?.provider === 'youtube') return `Video ${record.video.id}`;
  if (scope === 'video' && record?.video) return record.video.id.slice(record.video.id.lastIndexOf('/') + 1);
  return record ? titleOf(record) : file.basename;
}

/** A note's title, or its name where it bears none. */
export function titleOf(record: NoteRecord): string {
  return record.title ?? noteName(record);
}

/** The folder's path with a slash at its end; '' for the vault's root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
