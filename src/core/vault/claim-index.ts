import { Listeners } from '../listeners';
import { partitionPoint } from '../partition-point';
import { videoKey, type Video } from '../time/video';
import { byPath } from '../vault-path';
import type { NoteRecord } from './claim-record';

/** One note's record was added, removed or replaced. */
export interface IndexChange {
  readonly before: NoteRecord | null;
  readonly after: NoteRecord | null;
  /** Where a removed note has moved to; the next change adds it under that path. */
  readonly movedTo?: string;
}

/** The claims of every note, as packed records. */
export class ClaimIndex {
  private readonly records = new Map<string, NoteRecord>();
  private readonly listeners = new Listeners<IndexChange>();
  /** Sorted by path. */
  private readonly ordered: NoteRecord[] = [];
  private handedOut: readonly NoteRecord[] | null = null;
  private handedOutSources: readonly NoteRecord[] | null = null;
  private readonly byVideo = new Map<string, Map<string, NoteRecord>>();

  /** The record of the note at a path; null where it has none. */
  get(path: string): NoteRecord | null {
    return this.records.get(path) ?? null;
  }

  /** All records, sorted by path. The same array until the next change, then a new one. */
  all(): readonly NoteRecord[] {
    this.handedOut ??= [...this.ordered];
    return this.handedOut;
  }

  /** As `all`, without the notes that list claims of other notes: those claims would be met twice. */
  sources(): readonly NoteRecord[] {
    this.handedOutSources ??= this.ordered.filter(({ isList }) => !isList);
    return this.handedOutSources;
  }

  /** The records of the notes on a video, sorted by path. @param video Under the name that all notes share. */
  ofVideo(video: Video): NoteRecord[] {
    return [...(this.byVideo.get(videoKey(video))?.values() ?? [])].sort(byPath);
  }

  /** Adds a record, or replaces the one at the same path. */
  set(record: NoteRecord): void {
    const before = this.get(record.path);
    const after = this.shareVideo(record);
    this.records.set(after.path, after);
    this.change({ before, after });
  }

  /** Drops the record of the note at a path. */
  remove(path: string): void {
    const before = this.get(path);
    if (!before) return;
    this.records.delete(path);
    this.change({ before, after: null });
  }

  /** Moves a note's record to another path, in two changes. False where the note has no record. */
  move(path: string, movedTo: string): boolean {
    const before = this.get(path);
    if (!before) return false;
    this.records.delete(path);
    this.change({ before, after: null, movedTo });
    this.set({ ...before, path: movedTo });
    return true;
  }

  /** Calls the listener after each change; returns a function that removes it. */
  onChange(listener: (change: IndexChange) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Lets notes on the same video hold the same object, to save memory. */
  private shareVideo(record: NoteRecord): NoteRecord {
    const [other] = (record.video && this.byVideo.get(videoKey(record.video))?.values()) ?? [];
    return other?.video && other.video !== record.video ? { ...record, video: other.video } : record;
  }

  private fileByVideo({ before, after }: IndexChange): void {
    if (before?.video) this.byVideo.get(videoKey(before.video))?.delete(before.path);
    if (!after?.video) return;
    const key = videoKey(after.video);
    const its = this.byVideo.get(key) ?? new Map<string, NoteRecord>();
    this.byVideo.set(key, its.set(after.path, after));
  }

  private change(change: IndexChange): void {
    const { before, after } = change;
    const one = after ?? before;
    if (one) this.ordered.splice(findPlace(this.ordered, one, byPath), Number(before !== null), ...(after ? [after] : []));
    this.handedOut = null;
    this.handedOutSources = null;
    this.fileByVideo(change);
    this.listeners.tell(change);
  }
}

/** Where a record stands, or would stand, among ordered ones. */
export function findPlace(ordered: readonly NoteRecord[], record: NoteRecord, order: (a: NoteRecord, b: NoteRecord) => number): number {
  return partitionPoint(ordered.length, (index) => {
    const other = ordered[index];
    return other !== undefined && order(other, record) < 0;
  });
}
