import type { App } from 'obsidian';
import type { ClaimIndex } from '../core/vault/claim-index';
import type { SettingsStore } from '../settings';
import type { Dialogs } from './dialogs';
import type { Durations } from './durations';
import type { FixJournals } from './fix-journal';
import type { NoteIndexer } from './note-indexer';
import type { NoteMending } from './note-mending';
import type { NoteReader } from './note-reader';
import type { Playback } from './playback';

/** What the features share; main builds it. */
export interface Services {
  readonly app: App;
  readonly settings: SettingsStore;
  readonly reader: NoteReader;
  readonly durations: Durations;
  readonly index: ClaimIndex;
  readonly indexer: NoteIndexer;
  readonly journals: FixJournals;
  readonly mending: NoteMending;
  readonly dialogs: Dialogs;
}

/** The services of the features that play. */
export interface PlayingServices extends Services {
  readonly playback: Playback;
}
