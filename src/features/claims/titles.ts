import type { TFile } from 'obsidian';
import { closeEmbeddings } from '../../core/close-embeddings';
import { count } from '../../core/report/count';
import type { NoteRecord } from '../../core/vault/claim-record';
import { folderOf, nameOf } from '../../core/vault-path';
import { titleOfNote } from '../../obsidian/chip/cited-claim';
import type { Scope } from './claims-state';

/** What a record's note is called. */
export function titleOf(record: NoteRecord): string {
  return titleOfNote(record, record.path);
}

/** The headings that a claim stands under, as one text; '' where they say nothing. */
export function headingPath(headings: readonly string[]): string {
  return headings.map(closeEmbeddings).join(' › ');
}

/** A record's note and the headings in it that a claim stands under. */
export function placeOf(record: NoteRecord, headings: readonly string[]): string {
  const path = headingPath(headings);
  return path === '' ? titleOf(record) : `${closeEmbeddings(titleOf(record))} › ${path}`;
}

/** What a video is called, by one of the notes about it and how many there are: its own title would have to be fetched. */
export function titleOfSeveral(record: NoteRecord, notes: number): string {
  return notes < 2 ? titleOf(record) : `${closeEmbeddings(titleOf(record))} and ${count(notes - 1, 'more note')}`;
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
