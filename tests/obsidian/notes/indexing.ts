import 'fake-indexeddb/auto';
import type { App } from 'obsidian';
import { ClaimIndex } from '../../../src/core/vault/claim-index';
import type { NoteRecord } from '../../../src/core/vault/claim-record';
import { Durations } from '../../../src/obsidian/notes/durations';
import { NoteIndexer } from '../../../src/obsidian/notes/note-indexer';
import { NoteWeigher } from '../../../src/obsidian/notes/note-weigher';
import { RecordStore } from '../../../src/obsidian/notes/record-store';
import type { Host } from '../../host/host';

/** The front matter of a note on a video. */
export const video = (id: string) => `---\nvideoId: ${id}\n---\n\n`;
/** The canonical element of a time. */
export const cite = (time: string) => `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;
/** A note of two claims. */
export const rise = `${video('aaaaaaaaaaa')}## Prices\n\nWidgets rose ${cite('00:00:16')}. They fell ${cite('00:01:20')}.\n`;

/** What keeps an index of the notes. */
export interface Indexing {
  readonly index: ClaimIndex;
  readonly indexer: NoteIndexer;
  readonly durations: Durations;
}

/** Starts what keeps an index of the notes, with a store of that version. */
export function startIndexing(app: App, version = '1'): Indexing {
  const durations = new Durations(app);
  const index = new ClaimIndex();
  const indexer = new NoteIndexer(app, index, new NoteWeigher(app, durations, index), durations, new RecordStore(app, version));
  indexer.load();
  return { index, indexer, durations };
}

/** Settles once every note is read that has to be. */
export async function idle(host: Host, { indexer }: Indexing): Promise<void> {
  await host.settled();
  while (!indexer.isIdle || indexer.progress) await new Promise((resolve) => setTimeout(resolve, 5));
  await host.settled();
}

/** What the index must be: one that is made now from the notes alone. */
export async function rebuilt(host: Host): Promise<readonly NoteRecord[]> {
  const kept: unknown = host.app.loadLocalStorage('timecite-store');
  host.app.saveLocalStorage('timecite-store', `rebuilt ${Math.random()}`);
  const its = startIndexing(host.app);
  await idle(host, its);
  its.indexer.unload();
  host.app.saveLocalStorage('timecite-store', kept);
  return its.index.all();
}
