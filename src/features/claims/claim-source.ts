import type { TFile } from 'obsidian';
import type { Video } from '../../core/time/video';
import type { ClaimIndex, IndexChange } from '../../core/vault/claim-index';
import type { NoteRecord } from '../../core/vault/claim-record';
import { folderOf, liesUnder } from '../../core/vault-path';
import type { Scope } from './claims-state';

/** Which notes a list is made of. */
export interface ClaimSource {
  /** The notes, by path. */
  records(): readonly NoteRecord[];
  /** The part of a change that concerns the source's notes; null if none does, `anew` if it may change which notes these are. */
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

/** One note alone, found without looking at the others. It may be one that lists the claims of others. */
export function noteSource(index: ClaimIndex, path: string): ClaimSource {
  return { records: () => [index.get(path)].filter((record) => record !== null), see: (change) => within(change, (record) => record.path === path) };
}

/** All notes but those that list claims of others. */
export function vaultSource(index: ClaimIndex): ClaimSource {
  return { records: () => index.sources(), see: (change) => within(change, isSource) };
}

/** The notes of the vault that a condition holds for. The condition may depend on nothing but the path. */
export function sourceOf(index: ClaimIndex, covers: (record: NoteRecord) => boolean): ClaimSource {
  return { records: () => index.sources().filter(covers), see: (change) => within(change, (record) => isSource(record) && covers(record)) };
}

/** The notes of the vault on a video. */
export function recordsOn(index: ClaimIndex, video: Video | null | undefined): NoteRecord[] {
  return video ? index.ofVideo(video).filter(isSource) : [];
}

/** The part of a change that concerns notes for which a condition holds; null if it holds neither before nor after. */
function within({ before, after }: IndexChange, covers: (record: NoteRecord) => boolean): IndexChange | null {
  const seen = (record: NoteRecord | null) => (record && covers(record) ? record : null);
  const change = { before: seen(before), after: seen(after) };
  return change.before || change.after ? change : null;
}

function isSource({ isList }: NoteRecord): boolean {
  return !isList;
}
