import { normalizePath, type DataAdapter } from 'obsidian';
import { fieldsOf } from '../core/fields-of';
import type { UndoEntry } from '../core/undo-entry';
import { nameOf } from '../core/vault-path';
import { pace } from './pace';

/** What a journal says of the fixes it holds. */
export interface JournalHead {
  /** What was done, for a person: "Fix 12 problems in 3 notes". */
  readonly title: string;
  /** When, in milliseconds since 1970. */
  readonly made: number;
  /** Many fixes at once, rather than a single one. */
  readonly bulk: boolean;
}

/** A journal as it was read. */
export interface Journal {
  readonly path: string;
  readonly head: JournalHead;
  /** In the order in which they were written. */
  readonly entries: readonly UndoEntry[];
}

interface JournalFile {
  readonly path: string;
  /** Rises from journal to journal. */
  readonly number: number;
  readonly bulk: boolean;
}

/** How many journals are kept of single fixes, and as many of bulk fixes; older ones go when a new one begins. */
const kept = 10;

/** The name tells the kind, too: which journals go is known without reading them. */
const fileName = /^(\d+)(-bulk)?\.ndjson$/;

/**
 * Keeps on disk how to take back what fixes wrote, outside the notes. An entry is written before its note is: whatever
 * breaks off a run, all that was written can be undone.
 */
export class FixJournals {
  /** @param folder Vault path of a folder of the plugin's own. */
  constructor(
    private readonly adapter: DataAdapter,
    private readonly folder: string,
  ) {}

  /** Begins a journal. Rejects when it cannot be written. */
  async begin(head: JournalHead): Promise<string> {
    if (!(await this.adapter.exists(this.folder))) await this.adapter.mkdir(this.folder);
    const files = await this.files();
    const alike = files.filter(({ bulk }) => bulk === head.bulk);
    for (const old of alike.slice(kept - 1)) await this.adapter.remove(old.path).catch(() => undefined);
    const number = Math.max(head.made, (files[0]?.number ?? 0) + 1);
    const path = normalizePath(`${this.folder}/${number}${head.bulk ? '-bulk' : ''}.ndjson`);
    await this.adapter.write(path, `${JSON.stringify(head)}\n`);
    return path;
  }

  /** Adds an entry. Rejects when it cannot be written; the note must not be written then. */
  async add(path: string, entry: UndoEntry): Promise<void> {
    await this.adapter.append(path, `${JSON.stringify(entry)}\n`);
  }

  /** Reads the newest journal that passes; null where there is none. Damaged lines and journals are passed over. */
  async newest(passes: (head: JournalHead) => boolean): Promise<Journal | null> {
    for (const { path } of await this.files()) {
      const journal = await this.read(path);
      if (journal && journal.entries.length > 0 && passes(journal.head)) return journal;
    }
    return null;
  }

  /** Null where there is no such journal, or none that can be read. That of a large run is of many megabytes: it is read in slices. */
  async read(path: string): Promise<Journal | null> {
    const text = await this.adapter.read(path).catch(() => '');
    const breathe = pace();
    const values: unknown[] = [];
    for (const line of text.split('\n')) {
      values.push(parseLine(line));
      await breathe();
    }
    const [head, ...entries] = values;
    return isHead(head) ? { path, head, entries: entries.filter(isEntry) } : null;
  }

  /** Forgets a journal, once it was undone. */
  async remove(path: string): Promise<void> {
    await this.adapter.remove(path);
  }

  /** The newest first. */
  private async files(): Promise<JournalFile[]> {
    if (!(await this.adapter.exists(this.folder))) return [];
    const { files } = await this.adapter.list(this.folder);
    const found = files.flatMap((path) => {
      const name = fileName.exec(nameOf(path));
      return name ? [{ path, number: Number(name[1]), bulk: name[2] !== undefined }] : [];
    });
    return found.sort((a, b) => b.number - a.number);
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is JournalHead {
  const { title, made, bulk } = fieldsOf(value);
  return typeof title === 'string' && typeof made === 'number' && typeof bulk === 'boolean';
}

function isEntry(value: unknown): value is UndoEntry {
  const { path, before, after, edits } = fieldsOf(value);
  return typeof path === 'string' && typeof before === 'string' && typeof after === 'string' && Array.isArray(edits) && edits.every(isEdit);
}

function isEdit(value: unknown): boolean {
  const { from, to, text } = fieldsOf(value);
  return typeof from === 'number' && typeof to === 'number' && from <= to && typeof text === 'string';
}
