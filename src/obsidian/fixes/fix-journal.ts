import { normalizePath, TFolder, type DataAdapter, type TAbstractFile } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';
import { followMoves } from '../../core/follow-moves';
import { lastOf } from '../../core/last-of';
import { parseJson } from '../../core/parse-json';
import type { UndoEntry } from '../../core/undo-entry';
import { nameOf } from '../../core/vault-path';
import { pace } from '../pace';
import { MoveLog } from './move-log';

/** What a journal says of the fixes it holds. */
export interface JournalHead {
  /** What was done, for a person: "Fixed 12 problems in 3 notes". */
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

/** The name tells the kind, too, so that it is known which journals to delete without reading them. */
const fileName = /^(\d+)(-bulk)?\.ndjson$/;

/**
 * Keeps on disk how to take back what fixes wrote, outside the notes. An entry is written before its note is: whatever
 * breaks off a run, all that was written can be undone.
 */
export class FixJournals {
  private readonly moves: MoveLog;
  /** The number of the newest journal, 0 if there has been none. Read from the disk once. */
  private last: Promise<number> | null = null;
  /** Settles when the last call of `begin` has succeeded or failed. */
  private begun: Promise<unknown> = Promise.resolve();

  /** @param folder Vault path of a folder of the plugin's own. */
  constructor(
    private readonly adapter: DataAdapter,
    private readonly folder: string,
  ) {
    this.moves = new MoveLog(adapter, normalizePath(`${folder}/moves.ndjson`));
  }

  /** Follows a file or a folder that got another path, so that what was written there can still be undone. */
  async follow(file: TAbstractFile, oldPath: string): Promise<void> {
    const move = { from: oldPath, to: file.path, isFolder: file instanceof TFolder };
    const made = Date.now();
    this.last ??= this.files().then(([newest]) => newest?.number ?? 0, () => 0);
    const last = await this.last;
    // When the clock was set back, the newest journal's number is later than now: the move must still count as later than that journal.
    if (last > 0) this.moves.add({ ...move, made: Math.max(made, last) });
  }

  /** Begins a journal. Rejects when it cannot be written. */
  begin(head: JournalHead): Promise<string> {
    // Two at once would find the same number free, and the second would empty the journal of the first.
    const begun = this.begun.then(() => this.start(head));
    this.begun = begun.catch(() => undefined);
    return begun;
  }

  private async start(head: JournalHead): Promise<string> {
    if (!(await this.adapter.exists(this.folder))) await this.adapter.mkdir(this.folder);
    const files = await this.files();
    const old = new Set(files.filter(({ bulk }) => bulk === head.bulk).slice(kept - 1));
    for (const { path } of old) await this.adapter.remove(path).catch(() => undefined);
    await this.moves.forgetBefore(lastOf(files.filter((file) => !old.has(file)))?.number ?? head.made).catch(() => undefined);
    const number = Math.max(head.made, (files[0]?.number ?? 0) + 1);
    this.last = Promise.resolve(number);
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
      if (journal && passes(journal.head)) return journal;
    }
    return null;
  }

  /** Null where there is no such journal, or no entry of it can be read. That of a large run is of many megabytes: it is read in slices. */
  async read(path: string): Promise<Journal | null> {
    const text = await this.adapter.read(path).catch(() => '');
    const breathe = pace();
    const values: unknown[] = [];
    for (const line of text.split('\n')) {
      values.push(parseJson(line));
      await breathe();
    }
    const [head, ...rest] = values;
    const entries = rest.filter(isEntry);
    return isHead(head) && entries.length > 0 ? { path, head, entries: await this.moved(entries, fileAt(path)?.number ?? head.made) } : null;
  }

  /** The entries under the paths that their notes have now. */
  private async moved(entries: readonly UndoEntry[], number: number): Promise<UndoEntry[]> {
    await this.last;
    const now = followMoves(entries.map(({ path }) => path), await this.moves.since(number));
    return entries.map((entry) => ({ ...entry, path: now.get(entry.path) ?? entry.path }));
  }

  /** Forgets a journal, once it was undone. */
  async remove(path: string): Promise<void> {
    await this.adapter.remove(path);
  }

  /** The newest first. */
  private async files(): Promise<JournalFile[]> {
    if (!(await this.adapter.exists(this.folder))) return [];
    const { files } = await this.adapter.list(this.folder);
    return files.flatMap((path) => fileAt(path) ?? []).sort((a, b) => b.number - a.number);
  }
}

/** A journal by what its name tells; null for another file. */
function fileAt(path: string): JournalFile | null {
  const name = fileName.exec(nameOf(path));
  return name ? { path, number: Number(name[1]), bulk: name[2] !== undefined } : null;
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
