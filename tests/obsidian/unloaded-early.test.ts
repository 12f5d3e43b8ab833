import 'fake-indexeddb/auto';
import type { App } from 'obsidian';
import manifest from '../../manifest.json';
import { ClaimIndex } from '../../src/core/vault/claim-index';
import TimecitePlugin from '../../src/main';
import { Durations } from '../../src/obsidian/notes/durations';
import { NoteIndexer } from '../../src/obsidian/notes/note-indexer';
import { NoteWeigher } from '../../src/obsidian/notes/note-weigher';
import { RecordStore } from '../../src/obsidian/notes/record-store';
import { VaultSuggester } from '../../src/obsidian/vault/vault-suggester';
import { createHost } from '../host/host';

function startIndexing(app: App): { readonly index: ClaimIndex; readonly indexer: NoteIndexer } {
  const durations = new Durations(app);
  const index = new ClaimIndex();
  const indexer = new NoteIndexer(app, index, new NoteWeigher(app, durations, index), durations, new RecordStore(app, '1'));
  indexer.load();
  return { index, indexer };
}

/** Long enough for what is stored to be read, and for a note. */
async function passTime(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}

test('an indexer that is unloaded while the stored index is read reads no notes any more', async () => {
  const host = await createHost({ files: { 'a.md': 'A', 'b.md': 'B' } });
  const read = jest.spyOn(host.app.vault, 'cachedRead');
  const { index, indexer } = startIndexing(host.app);
  indexer.unload();
  await passTime();
  expect([read.mock.calls.length, index.all().length]).toEqual([0, 0]);
});

test('what is unloaded before the layout is ready watches nothing afterwards', async () => {
  const host = await createHost({ files: { 'a.md': 'A' } });
  const waiting: (() => unknown)[] = [];
  jest.spyOn(host.app.workspace, 'onLayoutReady').mockImplementation((callback) => void waiting.push(callback));
  const watched = jest.spyOn(host.app.vault, 'on');
  const { index, indexer } = startIndexing(host.app);
  const suggester = new VaultSuggester(host.app, () => undefined);
  suggester.load();
  indexer.unload();
  suggester.unload();
  for (const callback of waiting) callback();
  await passTime();
  expect([waiting.length, watched.mock.calls.length, index.all().length]).toEqual([2, 0, 0]);
});

test('the plugin that is unloaded while its settings are read registers nothing afterwards, and can be enabled again', async () => {
  const host = await createHost({ files: { 'a.md': 'A' } });
  const registered = () => [host.state.commands.size, host.state.viewCreators.size, host.state.ribbonIcons.length, document.querySelectorAll('.status-bar-item').length];
  const before = registered();
  const plugin = new TimecitePlugin(host.app, manifest);
  const loading = plugin.load() as unknown as Promise<void>;
  plugin.unload();
  await loading;
  expect(registered()).toEqual(before);
  await host.enablePlugin(TimecitePlugin, manifest);
  expect(host.state.viewCreators.has('timecite-player')).toBe(true);
});
