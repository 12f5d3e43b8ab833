import { Plugin } from 'obsidian';
import { ClaimIndex } from './core/vault/claim-index';
import { addCapture } from './features/capture/add-capture';
import { addChecks } from './features/checks/add-checks';
import { addChips } from './features/chips/add-chips';
import { addClaims } from './features/claims/add-claims';
import { addHover } from './features/hover/add-hover';
import { addPlayer } from './features/player/add-player';
import { addSettingsTab } from './features/settings-tab';
import { FixJournals } from './obsidian/fixes/fix-journal';
import { loadSettings } from './obsidian/load-settings';
import { NoteFixing } from './obsidian/note-fixing';
import { Durations } from './obsidian/notes/durations';
import { NoteIndexer } from './obsidian/notes/note-indexer';
import { NoteWeigher } from './obsidian/notes/note-weigher';
import { RecordStore } from './obsidian/notes/record-store';
import { VaultNoteReader } from './obsidian/notes/vault-note-reader';
import { pluginFolder } from './obsidian/plugin-folder';
import type { Services } from './obsidian/services';
import { Dialogs } from './obsidian/ui/dialogs';
import { SettingsStore } from './settings';

/** Set by the build to a text that changes with the core; undefined where the source runs unbuilt. */
declare const CORE_VERSION: string | undefined;

/** The plugin as Obsidian loads it: builds the services and hands them to the features. */
export default class TimecitePlugin extends Plugin {
  private store?: SettingsStore;

  override async onload(): Promise<void> {
    let isUnloaded = false;
    this.register(() => (isUnloaded = true));
    const settings = new SettingsStore(this, await loadSettings(this));
    // What a plugin registers once it is unloaded is never taken back, and a view's type cannot be registered twice.
    if (isUnloaded) return;
    this.store = settings;
    const services = this.buildServices(settings);
    const playing = { ...services, playback: addPlayer(this, services) };
    addChips(this, playing);
    addHover(this, playing);
    addCapture(this, playing);
    addClaims(this, playing);
    addChecks(this, playing);
    addSettingsTab(this, services);
  }

  override async onExternalSettingsChange(): Promise<void> {
    if (this.store) this.store.replace(await loadSettings(this, this.store.current));
  }

  private buildServices(settings: SettingsStore): Services {
    const { app } = this;
    const durations = new Durations(app);
    this.registerEvent(app.vault.on('rename', ({ path }, oldPath) => durations.move(path, oldPath)));
    this.registerEvent(app.vault.on('modify', ({ path }) => durations.forget(path)));
    this.registerEvent(app.vault.on('delete', ({ path }) => durations.forget(path)));
    const index = new ClaimIndex();
    const weigher = new NoteWeigher(app, durations, index);
    const reader = this.addChild(new VaultNoteReader(app, durations, weigher, index));
    const store = new RecordStore(app, typeof CORE_VERSION === 'string' ? CORE_VERSION : 'unbuilt');
    const indexer = this.addChild(new NoteIndexer(app, index, weigher, durations, store));
    const journals = new FixJournals(app.vault.adapter, `${pluginFolder(this)}/fixes`);
    this.registerEvent(app.vault.on('rename', (file, oldPath) => void journals.follow(file, oldPath)));
    const dialogs = this.addChild(new Dialogs());
    return { app, settings, durations, reader, index, indexer, journals, noteFixing: new NoteFixing(), dialogs };
  }
}
