import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FileIndex } from '../../src/core/links/file-index';
import { Suggester } from '../../src/core/links/suggest';
import { parseNote } from '../../src/core/note/parse-note';
import { ClaimIndex } from '../../src/core/vault/claim-index';
import { listClaims, type ClaimList, type ClaimQuery } from '../../src/core/vault/claim-list';
import { packNote, type NoteRecord } from '../../src/core/vault/claim-record';
import { spliceNote } from '../../src/core/vault/claim-splice';
import { noteNameOf } from '../../src/core/vault-path';
import { runCheck } from '../../src/headless/check-command';
import type { VaultNote } from './generated-vault';
import { misspell } from './misspellings';
import { readNotes, type Vault } from './vaults';

const query: ClaimQuery = { search: '', traits: new Set(), group: 'note', sort: 'place' };
const version = { mtime: 0, size: 0 };

/** One vault held in memory, and what can be done to it once or over and over. */
export class VaultWorks {
  private readonly notes: readonly VaultNote[];
  private readonly records: readonly NoteRecord[];
  private readonly manyPaths: readonly string[];
  private readonly index = new ClaimIndex();
  private list: ClaimList | null = null;
  private suggester = new Suggester();
  private wrongNames: string[] = [];
  private turn = 0;

  constructor(private readonly vault: Vault) {
    this.notes = readNotes(vault);
    this.records = this.notes.map(({ path, text }) => pack(path, text));
    this.manyPaths = vault.paths.flatMap((path) => Array.from({ length: 10 }, (_, copy) => path.replace(/\.md$/, `_${copy}.md`)));
  }

  get size(): number {
    return this.notes.length;
  }

  parse(): void {
    for (const { text } of this.notes) parseNote(text);
  }

  /** In this process and with one thread: what it takes to start them would hide how the work grows. */
  async check(): Promise<void> {
    const options = { command: 'check', folder: this.vault.folder, format: 'json', fix: false, all: false, only: [], ignore: [], threads: 1 } as const;
    const ignore = (): void => undefined;
    await runCheck(options, { write: ignore, complain: ignore, worker: pathToFileURL(dirname(fileURLToPath(import.meta.url))), interactive: false });
  }

  buildSuggester(): Suggester {
    const suggester = new Suggester(this.notes.map(({ path }) => ({ path, otherNames: [] })));
    suggester.prepare();
    return suggester;
  }

  /** Of ten times as many files: that of a small vault fits into the processor's cache, which would look like growth. */
  buildFileIndex(): void {
    new FileIndex(this.manyPaths);
  }

  buildClaimIndex(): void {
    const index = new ClaimIndex();
    for (const { path, text } of this.notes) index.set(pack(path, text));
  }

  /** As after a restart: the records were stored. */
  refillClaimIndex(): void {
    const index = new ClaimIndex();
    for (const record of this.records) index.set(record);
  }

  /** What stands before the works that are done to one note at a time. */
  async prepare(questions: number): Promise<void> {
    for (const record of this.records) this.index.set(record);
    this.list = await listClaims(this.index.all(), query, { pace: async () => undefined, isStale: () => false });
    this.suggester = this.buildSuggester();
    const names = this.notes.map(({ path }) => noteNameOf(path));
    this.wrongNames = misspell(names, questions).map(({ wrong }) => wrong);
  }

  /** A note was changed: it is read anew, packed, and takes its place. */
  update(times: number): void {
    for (let time = 0; time < times; time += 1) {
      const { path, text } = this.nextNote();
      this.index.set(pack(path, text));
    }
  }

  /** The same, with the open claims list kept in step. */
  updateWithList(times: number): void {
    const stop = this.index.onChange((change) => {
      this.list = (this.list && spliceNote(this.list, query, change)?.list) ?? this.list;
    });
    this.update(times);
    stop();
  }

  /** Answers for names that were never asked for: what was answered before is remembered. */
  suggest(times: number): void {
    for (const wrong of this.wrongNames.splice(0, times)) this.suggester.suggest(wrong, '');
  }

  private nextNote(): VaultNote {
    this.turn = (this.turn + 7919) % this.notes.length;
    const note = this.notes[this.turn];
    if (!note) throw new RangeError('The vault is empty.');
    return note;
  }
}

function pack(path: string, text: string): NoteRecord {
  const note = parseNote(text);
  return packNote(path, version, { note, alone: note, video: note.video, duration: null, evidenceHash: '' });
}
