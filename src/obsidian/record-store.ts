import type { App } from 'obsidian';
import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isNoteRecord, type NoteRecord } from '../core/vault/claim-record';

interface Schema extends DBSchema {
  records: { key: string; value: NoteRecord };
  about: { key: 'version'; value: string };
}

/** How many records are read at a time; a few milliseconds of work. */
const batchSize = 256;

const idKey = 'timecite-store';

/**
 * The claim index as it is kept on this device between sessions. It is only a copy: where it is damaged, of another
 * version, or cannot be had at all, it is empty, and the index is made from the notes.
 */
export class RecordStore {
  private db: IDBPDatabase<Schema> | null = null;
  private closed = false;

  /** `version` tells what made the records; records of another version are thrown away. */
  constructor(
    private readonly app: App,
    private readonly version: string,
  ) {}

  /** Reads all records, a batch at a time, awaiting `take` between batches. */
  async load(take: (records: readonly NoteRecord[]) => Promise<void>): Promise<void> {
    try {
      await this.open();
      await this.readAll(take);
    } catch (error) {
      // Closed in the middle of reading, it is whole all the same.
      if (this.closed) return;
      console.warn('Timecite: the stored claim index was damaged and is made anew.', error);
      await this.discard();
    }
  }

  /** Keeps records, and forgets those of other paths. What fails is made anew next time. */
  async save(records: readonly NoteRecord[], gone: readonly string[]): Promise<void> {
    if (!this.db) return;
    try {
      const { store, done } = this.db.transaction('records', 'readwrite');
      await Promise.all([...gone.map((path) => store.delete(path)), ...records.map((record) => store.put(record)), done]);
    } catch (error) {
      console.warn('Timecite: the claim index could not be stored.', error);
    }
  }

  /** Ends the use of the store, also while it is being opened. */
  close(): void {
    this.closed = true;
    this.disconnect();
  }

  private disconnect(): void {
    this.db?.close();
    this.db = null;
  }

  private async open(): Promise<void> {
    const db = await openDB<Schema>(this.name(), 1, {
      upgrade: (fresh) => {
        fresh.createObjectStore('records', { keyPath: 'path' });
        fresh.createObjectStore('about');
      },
      blocking: () => this.disconnect(),
    });
    if (this.closed) {
      db.close();
      return;
    }
    this.db = db;
    if ((await db.get('about', 'version')) === this.version) return;
    await db.clear('records');
    await db.put('about', this.version, 'version');
  }

  private async readAll(take: (records: readonly NoteRecord[]) => Promise<void>): Promise<void> {
    for (let batch = await this.readAfter(''); batch.length > 0; ) {
      const last = batch[batch.length - 1]?.path ?? '';
      // The next ones are on their way while these are taken.
      const next = batch.length < batchSize ? [] : this.readAfter(last);
      await take(batch);
      batch = await next;
    }
  }

  private async readAfter(path: string): Promise<readonly NoteRecord[]> {
    const batch: unknown[] = (await this.db?.getAll('records', IDBKeyRange.lowerBound(path, true), batchSize)) ?? [];
    const records = batch.filter(isNoteRecord);
    if (records.length < batch.length) throw new Error('A stored record is damaged.');
    return records;
  }

  private async discard(): Promise<void> {
    this.disconnect();
    try {
      await deleteDB(this.name());
      await this.open();
    } catch (error) {
      console.warn('Timecite: the claim index cannot be stored on this device.', error);
    }
  }

  /** Vaults of one name must not share a database. */
  private name(): string {
    const stored: unknown = this.app.loadLocalStorage(idKey);
    const id = typeof stored === 'string' ? stored : crypto.randomUUID();
    if (id !== stored) this.app.saveLocalStorage(idKey, id);
    return `timecite-${id}`;
  }
}
