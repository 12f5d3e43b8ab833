import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import { isSameVideo } from '../../core/time/video';
import type { ClaimIndex } from '../../core/vault/claim-index';
import type { NoteRecord } from '../../core/vault/claim-record';
import { mediaLinkPath, namedVideo } from '../../core/vault/shared-video';
import { pace } from '../pace';
import { Timer } from '../timer';
import { resolveVideo } from './resolve-video';

/** How long files come, go and move before the notes are looked at, in milliseconds. */
const gather = 300;

/** Whether what a note calls its video is another file now than when its record was made. */
export function leadsElsewhere(app: App, record: NoteRecord): boolean {
  const named = namedVideo(record);
  return named !== null && record.video !== null && mediaLinkPath(named) !== null && !isSameVideo(resolveVideo(app, named, record.path), record.video);
}

/** Finds the notes whose video is another file now, as files come and go, and files or notes move. */
export class MovedMedia extends Component {
  private readonly timer = new Timer();
  private ended = false;

  /** @param onMoved Called with the path of each such note. */
  constructor(
    private readonly app: App,
    private readonly index: ClaimIndex,
    private readonly onMoved: (path: string) => void,
  ) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('create', (file) => this.see(file)));
    this.registerEvent(vault.on('delete', (file) => this.see(file)));
    this.registerEvent(vault.on('rename', () => this.lookLater()));
  }

  override onunload(): void {
    this.timer.stop();
    this.ended = true;
  }

  private see(file: TAbstractFile): void {
    if (file instanceof TFile && file.extension !== 'md') this.lookLater();
  }

  private lookLater(): void {
    this.timer.start(gather, () => void this.look());
  }

  private async look(): Promise<void> {
    const breathe = pace();
    for (const record of this.index.all()) {
      if (this.ended) return;
      if (leadsElsewhere(this.app, record)) this.onMoved(record.path);
      await breathe();
    }
  }
}
