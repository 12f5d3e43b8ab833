import type { TFile } from 'obsidian';
import { closeEmbeddings } from '../../core/close-embeddings';
import { count } from '../../core/report/count';
import type { Video } from '../../core/time/video';
import { folderOf, liesUnder, nameOf } from '../../core/vault-path';
import type { ClaimIndex, IndexChange } from '../../core/vault/claim-index';
import type { NoteRecord } from '../../core/vault/claim-record';
import { titleOfNote } from '../../obsidian/chip/cited-claim';
import type { Scope } from './claims-state';

/** Which notes a list is made of. */
export interface ClaimSource {
  /** The notes, by path. */
  records(): readonly NoteRecord[];
  /** A change as the source sees it: what lies outside neither goes nor comes. `anew` where it may change which notes there are. */
  see(change: IndexChange): IndexChange | 'anew' | null;
}

/** The notes that a scope covers, seen from a note. */
export function scopeSource(index: ClaimIndex, scope: Scope, file: TFile | null): ClaimSource {
  if (scope === 'vault') return vaultSource(index);
  if (!file) return { records: () => [], see: () => null };
  const { path } = file;
  if (scope === 'video') return { records: () => recordsOn(index, index.get(path)?.video), see: () => 'anew' };
  if (scope === 'folder') return sourceOf(index, (record) => liesUnder(record.path, folderOf(path)));
  return noteSource(index, path);
}

/** One note alone: found without looking at the others. Also one that lists claims of others. */
export function noteSource(index: ClaimIndex, path: string): ClaimSource {
  return { records: () => [index.get(path)].filter((record) => record !== null), see: (change) => within(change, (record) => record.path === path) };
}

/** All notes but those that list claims of others. */
export function vaultSource(index: ClaimIndex): ClaimSource {
  return { records: () => index.sources(), see: (change) => within(change, isSource) };
}

/** The notes of the vault that a condition holds for, which must hang on the path alone. */
export function sourceOf(index: ClaimIndex, covers: (record: NoteRecord) => boolean): ClaimSource {
  return { records: () => index.sources().filter(covers), see: (change) => within(change, (record) => isSource(record) && covers(record)) };
}

/** The notes of the vault on a video. */
export function recordsOn(index: ClaimIndex, video: Video | null | undefined): NoteRecord[] {
  return video ? index.ofVideo(video).filter(isSource) : [];
}

/** A change as it is seen where a condition holds; null where it never did. */
function within({ before, after }: IndexChange, covers: (record: NoteRecord) => boolean): IndexChange | null {
  const seen = (record: NoteRecord | null) => (record && covers(record) ? record : null);
  const change = { before: seen(before), after: seen(after) };
  return change.before || change.after ? change : null;
}

function isSource({ isList }: NoteRecord): boolean {
  return !isList;
}

/** What a scope is called, seen from a note. @param notes How many notes it covers. */
export function scopeName(scope: Scope, file: TFile | null, record: NoteRecord | null, notes: number): string {
  if (scope === 'vault') return 'Whole vault';
  if (!file) return 'No note';
  if (scope === 'folder') return folderOf(file.path) || 'Whole vault';
  if (scope === 'video' && record?.video?.provider === 'media') return nameOf(record.video.id);
  if (scope === 'video' && record) return titleOfSeveral(record, notes);
  return record ? titleOf(record) : file.basename;
}

/** What a video is called, by one of the notes about it and how many there are: its own title would have to be fetched. */
export function titleOfSeveral(record: NoteRecord, notes: number): string {
  return notes < 2 ? titleOf(record) : `${closeEmbeddings(titleOf(record))} and ${count(notes - 1, 'more note')}`;
}

/** What a record's note is called. */
export function titleOf(record: NoteRecord): string {
  return titleOfNote(record, record.path);
}
