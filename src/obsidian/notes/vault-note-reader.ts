import { Component, TFile, type App } from 'obsidian';
import { keepLatest } from '../../core/keep-latest';
import { Listeners } from '../../core/listeners';
import type { Note } from '../../core/note/note';
import type { Detail } from '../../core/note/parse-note';
import { isSameVideo, type Video } from '../../core/time/video';
import type { ClaimIndex, IndexChange } from '../../core/vault/claim-index';
import type { FileVersion } from '../../core/vault/claim-record';
import type { Durations } from './durations';
import type { NoteReader, WeighedNote } from './note-reader';
import type { NoteWeigher } from './note-weigher';
import { resolveVideo } from './resolve-video';

/** How many parsed notes are kept; more than are open at once, far fewer than a vault has. */
const capacity = 64;

interface Parsed extends FileVersion {
  readonly note: Promise<Note>;
}

/** Reads notes through the vault and keeps the last ones, in step with its events. */
export class VaultNoteReader extends Component implements NoteReader {
  private readonly parsed = new Map<string, Parsed>();
  private readonly listeners = new Listeners<string>();

  constructor(
    private readonly app: App,
    private readonly durations: Durations,
    private readonly weigher: NoteWeigher,
    private readonly index: ClaimIndex,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text) => this.take(file, text)));
    this.registerEvent(vault.on('delete', (file) => this.drop(file.path)));
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        this.drop(oldPath);
        this.drop(file.path);
      }),
    );
    this.register(this.durations.onLearn((video) => void this.dropVideo(video)));
    this.register(this.index.onChange((change) => this.dropReread(change)));
  }

  override onunload(): void {
    this.parsed.clear();
    this.listeners.clear();
  }

  async read(file: TFile): Promise<Note> {
    const known = this.parsed.get(file.path);
    if (known?.mtime === file.stat.mtime && known.size === file.stat.size) {
      this.keep(file.path, known);
      return known.note;
    }
    const note = this.app.vault.cachedRead(file).then((text) => this.parse(text, file.path));
    const fresh = { mtime: file.stat.mtime, size: file.stat.size, note };
    this.keep(file.path, fresh);
    note.catch(() => this.forget(file.path, fresh));
    return this.newest(file.path, fresh);
  }

  parse(text: string, path: string): Note {
    return this.weigher.weigh(text, path).note;
  }

  weigh(text: string, path: string, detail?: Detail): WeighedNote {
    return this.weigher.weigh(text, path, detail);
  }

  onChange(listener: (path: string) => void): () => void {
    return this.listeners.add(listener);
  }

  private take(file: TFile, text: string): void {
    if (file.extension !== 'md') return;
    if (this.parsed.has(file.path)) {
      const note = Promise.resolve(this.parse(text, file.path));
      this.keep(file.path, { mtime: file.stat.mtime, size: file.stat.size, note });
    }
    this.listeners.tell(file.path);
  }

  private drop(path: string): void {
    this.parsed.delete(path);
    this.listeners.tell(path);
  }

  /** A length that was learnt may change what the times of the video's notes mean. */
  private async dropVideo(video: Video): Promise<void> {
    for (const [path, { note }] of [...this.parsed]) {
      const its = await note.then((one) => one.video, () => null);
      if (its && isSameVideo(resolveVideo(this.app, its, path), video)) this.drop(path);
    }
  }

  /** Other notes, or another file under the video's name, gave the times of an unchanged note another reading. */
  private dropReread({ before, after }: IndexChange): void {
    if (!before || !after || before.mtime !== after.mtime) return;
    if (before.evidenceHash !== after.evidenceHash || !isSameVideo(before.video, after.video)) this.drop(after.path);
  }

  /** The note as it was read, or as it was read meanwhile: a slow read must not bring back an older text. */
  private async newest(path: string, read: Parsed): Promise<Note> {
    const note = await read.note;
    const now = this.parsed.get(path);
    return now === undefined || now === read ? note : now.note;
  }

  private keep(path: string, parsed: Parsed): void {
    keepLatest(this.parsed, path, parsed, capacity);
  }

  private forget(path: string, parsed: Parsed): void {
    if (this.parsed.get(path) === parsed) this.parsed.delete(path);
  }
}
