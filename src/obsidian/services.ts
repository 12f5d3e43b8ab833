import type { App } from 'obsidian';
import type { ClaimIndex } from '../core/vault/claim-index';
import type { SettingsStore } from '../settings';
import type { FixJournals } from './fixes/fix-journal';
import type { NoteFixing } from './note-fixing';
import type { Durations } from './notes/durations';
import type { NoteIndexer } from './notes/note-indexer';
import type { NoteReader } from './notes/note-reader';
import type { Playback } from './playback';
import type { Dialogs } from './ui/dialogs';

/** What the features share; main builds it. */
export interface Services {
  readonly app: App;
  readonly settings: SettingsStore;
  readonly reader: NoteReader;
  readonly durations: Durations;
  readonly index: ClaimIndex;
  readonly indexer: NoteIndexer;
  readonly journals: FixJournals;
  readonly noteFixing: NoteFixing;
  readonly dialogs: Dialogs;
}

/** The services of the features that play. */
export interface PlayingServices extends Services {
  readonly playback: Playback;
}
