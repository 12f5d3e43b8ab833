import { Plugin } from 'obsidian';
import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { addChecks } from '../../../src/features/checks/add-checks';
import { FixJournals } from '../../../src/obsidian/fixes/fix-journal';
import { loadSettings } from '../../../src/obsidian/load-settings';
import { NoteFixing } from '../../../src/obsidian/note-fixing';
import { Durations } from '../../../src/obsidian/notes/durations';
import { NoteWeigher } from '../../../src/obsidian/notes/note-weigher';
import { VaultNoteReader } from '../../../src/obsidian/notes/vault-note-reader';
import type { PlayingServices } from '../../../src/obsidian/services';
import { Dialogs } from '../../../src/obsidian/ui/dialogs';
import { SettingsStore } from '../../../src/settings';
import { createHost, type Host, type HostOptions } from '../../host/host';

export const manifest = {
  id: 'timecite',
  name: 'Timecite',
  author: 'Tests',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'The checks alone.',
  dir: '.obsidian/plugins/timecite',
};

/** The plugin with the checks as its only feature. */
export class ChecksPlugin extends Plugin {
  store?: SettingsStore;

  override async onload(): Promise<void> {
    const settings = new SettingsStore(this, await loadSettings(this));
    this.store = settings;
    const durations = new Durations(this.app);
    const index = new ClaimIndex();
    const reader = this.addChild(new VaultNoteReader(this.app, durations, new NoteWeigher(this.app, durations, index), index));
    const journals = new FixJournals(this.app.vault.adapter, `${manifest.dir}/fixes`);
    const dialogs = this.addChild(new Dialogs());
    addChecks(this, { app: this.app, settings, durations, reader, index, journals, noteFixing: new NoteFixing(), dialogs } as unknown as PlayingServices);
  }
}

export async function hostWithChecks(files: HostOptions['files'], options: HostOptions = {}): Promise<Host> {
  const host = await createHost({ ...options, files });
  await host.enablePlugin(ChecksPlugin, manifest);
  return host;
}

/** How long a state may take to come, in milliseconds: long, for a machine may be busy with other things. */
const patience = 30_000;

/** Waits until something holds that stays so: what ends by itself may be over before anyone looks. */
export async function until(holds: () => boolean): Promise<void> {
  for (const end = performance.now() + patience; !holds(); ) {
    if (performance.now() > end) throw new Error('It never came to hold.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
