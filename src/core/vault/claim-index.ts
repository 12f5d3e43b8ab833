import { Listeners } from '../listeners';
import { partitionPoint } from '../partition-point';
import { videoKey, type Video } from '../time/video';
import type { NoteRecord } from './claim-record';

/** One note's claims came, went, or were replaced. */
export interface IndexChange {
  readonly before: NoteRecord | null;
  readonly after: NoteRecord | null;
  /** Where a note went that is gone under the path it had; it comes there with the next change. */
  readonly movedTo?: string;
}

/** Every note's claims. */
export class ClaimIndex {
  private readonly records = new Map<string, NoteRecord>();
  private readonly listeners = new Listeners<IndexChange>();
  /** By path. */
  private readonly ordered: NoteRecord[] = [];
  private handedOut: readonly NoteRecord[] | null = null;
  private handedOutSources: readonly NoteRecord[] | null = null;
  private readonly byVideo = new Map<string, Map<string, NoteRecord>>();

  /** The record of the note at a path; null where it has none. */
  get(path: string): NoteRecord | null {
    return this.records.get(path) ?? null;
  }

  /** All records, by path; another array after each change. */
  all(): readonly NoteRecord[] {
    this.handedOut ??= [...this.ordered];
    return this.handedOut;
  }

  /** The records but those of notes that list claims of others, where each would be met once more; by path, another array after each change. */
  sources(): readonly NoteRecord[] {
    this.handedOutSources ??= this.ordered.filter(({ isList }) => !isList);
    return this.handedOutSources;
  }

  /** The records of the notes whose video it is, by path. @param video Under the name that all notes share. */
  ofVideo(video: Video): NoteRecord[] {
    return [...(this.byVideo.get(videoKey(video))?.values() ?? [])].sort(byPath);
  }

  /** Puts a record in the place of the one that its note had. */
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

  /** Lets a note's record go with it to another path. False where it has none. */
  move(path: string, movedTo: string): boolean {
    const before = this.get(path);
    if (!before) return false;
    this.records.delete(path);
    this.change({ before, after: null, movedTo });
    this.set({ ...before, path: movedTo });
    return true;
  }

  /** Calls the listener after each change; returns what ends that. */
  onChange(listener: (change: IndexChange) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Many notes have one video; they hold the same object. */
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

/** Orders by path as text; the order of the headless commands, too. */
export function byPath(a: NoteRecord, b: NoteRecord): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** Where a record stands, or would stand, among ordered ones. */
export function findPlace(ordered: readonly NoteRecord[], record: NoteRecord, order: (a: NoteRecord, b: NoteRecord) => number): number {
  return partitionPoint(ordered.length, (index) => {
    const other = ordered[index];
    return other !== undefined && order(other, record) < 0;
  });
}
