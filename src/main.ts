import { Plugin } from 'obsidian';
import { addSettingsTab } from './features/settings-tab';
import { Durations } from './obsidian/durations';
import { loadSettings } from './obsidian/load-settings';
import { VaultNoteReader } from './obsidian/vault-note-reader';
import { SettingsStore } from './settings';

export default class TimecitePlugin extends Plugin {
  private store?: SettingsStore;

  override async onload(): Promise<void> {
    const settings = new SettingsStore(this, await loadSettings(this));
    this.store = settings;
    const durations = new Durations(this.app);
    const reader = this.addChild(new VaultNoteReader(this.app, durations));
    const services = { app: this.app, settings, durations, reader };
    addSettingsTab(this, services);
  }

  override async onExternalSettingsChange(): Promise<void> {
    this.store?.replace(await loadSettings(this));
  }
}
