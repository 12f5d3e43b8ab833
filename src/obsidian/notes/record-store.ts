import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { App } from 'obsidian';
import { isNoteRecord, type NoteRecord } from '../../core/vault/claim-record';
import { settleWithin } from './settle-within';

interface Schema extends DBSchema {
  shelves: { key: number; value: readonly NoteRecord[] };
  about: { key: 'version'; value: string };
}

/** Records are kept by the shelf: to read twenty thousand one by one takes three times as long. */
const shelfSize = 20;

/** How many shelves are read at a time, which is a few milliseconds of work, or written in one transaction. */
const shelvesAtOnce = 12;

/** How long reading may take, in milliseconds: a database that another window holds, or that is broken, may never answer. */
const patience = 10_000;

const idKey = 'timecite-store';

/**
 * The claim index as it is kept on this device between sessions. It is only a copy: where it is damaged, of another
 * version, or cannot be had at all, it is empty, and the index is made from the notes.
 */
export class RecordStore {
  private db: IDBPDatabase<Schema> | null = null;
  private closed = false;
  /** On which shelf a note's record is, by path, and what is on each. */
  private readonly shelfOf = new Map<string, number>();
  private readonly shelves = new Map<number, Set<string>>();
  private lastShelf = 0;
  /** Settles when all shelves are read. */
  private loaded: Promise<void> = Promise.resolve();

  /** `version` tells what made the records; records of another version are thrown away. */
  constructor(
    private readonly app: App,
    private readonly version: string,
  ) {}

  /** Reads all records, some at a time, awaiting `take` between. Settles early where that takes too long; the rest may still come later. */
  load(take: (records: readonly NoteRecord[]) => Promise<void>): Promise<void> {
    this.loaded = this.tryLoad(take);
    return settleWithin(patience, this.loaded);
  }

  /**
   * Stores the records of these notes, and deletes those of notes that have none now. Waits until all shelves are read, since writing one
   * before that would lose what else is on it. Awaits `breathe` between steps. What cannot be stored is made anew next time.
   */
  async save(paths: Iterable<string>, recordOf: (path: string) => NoteRecord | null, breathe: () => Promise<void>): Promise<void> {
    await this.loaded;
    const touched = [...new Set(Array.from(paths, (path) => this.assign(path, recordOf(path) !== null)))].filter((shelf) => shelf >= 0);
    try {
      for (let at = 0; at < touched.length && this.db; at += shelvesAtOnce) {
        await this.write(touched.slice(at, at + shelvesAtOnce), recordOf);
        await breathe();
      }
    } catch (error) {
      console.warn('Timecite: the claim index could not be stored.', error);
    }
  }

  /** Ends the use of the store, also while it is being opened. */
  close(): void {
    this.closed = true;
    this.disconnect();
  }

  private async tryLoad(take: (records: readonly NoteRecord[]) => Promise<void>): Promise<void> {
    try {
      await this.open();
      await this.readAll(take);
    } catch (error) {
      // Reading fails because the store was closed, not because it is damaged.
      if (this.closed) return;
      console.warn('Timecite: the stored claim index was damaged and is made anew.', error);
      await this.discard();
    }
  }

  /** Gives a note's record a place on a shelf, or takes it off. Returns the shelf, which must be written; -1 if there is nothing to do. */
  private assign(path: string, isThere: boolean): number {
    const known = this.shelfOf.get(path);
    if (known === undefined && !isThere) return -1;
    const shelf = known ?? this.freeShelf();
    const on = this.shelves.get(shelf) ?? new Set();
    this.shelves.set(shelf, on);
    if (isThere) {
      on.add(path);
      this.shelfOf.set(path, shelf);
    } else {
      on.delete(path);
      this.shelfOf.delete(path);
    }
    return shelf;
  }

  private freeShelf(): number {
    if ((this.shelves.get(this.lastShelf)?.size ?? 0) >= shelfSize) this.lastShelf += 1;
    return this.lastShelf;
  }

  private async write(shelves: readonly number[], recordOf: (path: string) => NoteRecord | null): Promise<void> {
    if (!this.db) return;
    const { store, done } = this.db.transaction('shelves', 'readwrite');
    const writeEach = async (): Promise<void> => {
      for (const shelf of shelves) {
        const records = Array.from(this.shelves.get(shelf) ?? [], recordOf).filter((record) => record !== null);
        await (records.length > 0 ? store.put(records, shelf) : store.delete(shelf));
      }
    };
    // One after the other: to copy the records of all shelves in one go would hold up the window.
    await Promise.all([writeEach(), done]);
  }

  private async open(): Promise<void> {
    const db = await openDB<Schema>(this.name(), 2, {
      upgrade: (fresh) => {
        for (const name of [...fresh.objectStoreNames]) fresh.deleteObjectStore(name);
        fresh.createObjectStore('shelves');
        fresh.createObjectStore('about');
      },
      blocking: () => this.disconnect(),
    });
    if (this.closed) {
      db.close();
      return;
    }
    this.db = db;
    await this.dropOtherVersions(db);
  }

  /** In one transaction, which is finished even where another window asks for the database meanwhile. */
  private async dropOtherVersions(db: IDBPDatabase<Schema>): Promise<void> {
    const change = db.transaction(['shelves', 'about'], 'readwrite');
    const about = change.objectStore('about');
    if ((await about.get('version')) !== this.version) {
      await change.objectStore('shelves').clear();
      await about.put(this.version, 'version');
    }
    await change.done;
  }

  private async readAll(take: (records: readonly NoteRecord[]) => Promise<void>): Promise<void> {
    const shelves = (await this.db?.getAllKeys('shelves')) ?? [];
    let next = this.readShelves(shelves.slice(0, shelvesAtOnce));
    for (let at = shelvesAtOnce; at < shelves.length + shelvesAtOnce; at += shelvesAtOnce) {
      const records = await next;
      // Read ahead while these are taken.
      next = this.readShelves(shelves.slice(at, at + shelvesAtOnce));
      // A failure is thrown where `next` is awaited; the browser must not report it as unhandled before that.
      next.catch(() => undefined);
      await take(records);
    }
    await next;
  }

  /** The records on shelves that follow each other. */
  private async readShelves(shelves: readonly number[]): Promise<readonly NoteRecord[]> {
    const [first, last] = [shelves[0], shelves[shelves.length - 1]];
    if (first === undefined || last === undefined || !this.db) return [];
    const read: readonly unknown[] = await this.db.getAll('shelves', IDBKeyRange.bound(first, last));
    return read.flatMap((records, index) => this.take(shelves[index] ?? 0, records));
  }

  private take(shelf: number, records: unknown): readonly NoteRecord[] {
    if (!Array.isArray(records) || !records.every(isNoteRecord)) throw new Error('A stored record is damaged.');
    this.shelves.set(shelf, new Set(records.map(({ path }) => path)));
    for (const { path } of records) this.shelfOf.set(path, shelf);
    this.lastShelf = Math.max(this.lastShelf, shelf);
    return records;
  }

  private disconnect(): void {
    this.db?.close();
    this.db = null;
  }

  private async discard(): Promise<void> {
    this.disconnect();
    this.shelves.clear();
    this.shelfOf.clear();
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
