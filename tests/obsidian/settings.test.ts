import { Plugin, type PluginManifest } from 'obsidian';
import { loadSettings } from '../../src/obsidian/load-settings';
import { defaultSettings, readSettings, settingNames, SettingsStore, type Settings } from '../../src/settings';
import { createHost } from '../host/host';

test('what is not stored has its default', () => {
  expect(readSettings(null)).toEqual({ settings: defaultSettings, unreadable: [] });
  expect(readSettings({ autoplay: false, ignores: { notes: ['a.md'] } })).toEqual({
    settings: { ...defaultSettings, autoplay: false, ignores: { ...defaultSettings.ignores, notes: ['a.md'] } },
    unreadable: [],
  });
});

const lists = ['ignores.targets', 'ignores.notes', 'ignores.folders', 'ignores.codes'];

test.each<[unknown, string[]]>([
  ['nonsense', Object.keys(settingNames)],
  [[], Object.keys(settingNames)],
  [{ autoplay: 'yes', skipSeconds: 10 }, ['autoplay']],
  [{ skipSeconds: 0 }, ['skipSeconds']],
  [{ insertFormat: 'song', colour: 'red' }, ['insertFormat']],
  [{ ignores: 5 }, lists],
  [{ ignores: { notes: [1], folders: ['a'], people: [] } }, ['ignores.notes']],
  [JSON.parse('{"__proto__":{"autoplay":5},"constructor":2}'), []],
])('of %j falls back one by one', (stored, unreadable) => {
  const read = readSettings(stored);
  expect(read.unreadable).toEqual(unreadable);
  const names = ['autoplay', 'skipSeconds', 'showPreviews', 'chipsForLinks', 'insertFormat', 'underlineProblems', 'problemGutter'] as const;
  for (const name of names) expect(typeof read.settings[name]).toBe(typeof defaultSettings[name]);
  for (const list of ['targets', 'notes', 'folders', 'codes'] as const) expect(read.settings.ignores[list].every((one) => typeof one === 'string')).toBe(true);
});

test('what another version stored is neither told nor lost', async () => {
  const stored = '{"colour":"red","skipSeconds":9,"ignores":{"people":["Ann"],"notes":["a.md"]}}';
  const { settings, backup, notices } = await load(stored);
  expect([backup, notices]).toEqual([null, []]);
  const saved: unknown[] = [];
  const store = new SettingsStore({ saveData: (data) => Promise.resolve(void saved.push(data)) }, settings);
  await store.update({ autoplay: false, ignores: { ...store.current.ignores, folders: ['old'] } });
  expect(saved).toEqual([{ ...defaultSettings, colour: 'red', skipSeconds: 9, autoplay: false, ignores: { ...defaultSettings.ignores, people: ['Ann'], notes: ['a.md'], folders: ['old'] } }]);
});

test('a change takes effect at once and is saved', async () => {
  const saved: unknown[] = [];
  const store = new SettingsStore({ saveData: (data) => Promise.resolve(void saved.push(data)) }, defaultSettings);
  const heard: boolean[] = [];
  const stop = store.onChange(({ autoplay }) => heard.push(autoplay));
  const done = store.update({ autoplay: false });
  expect([store.current.autoplay, heard]).toEqual([false, [false]]);
  await done;
  stop();
  await store.update({ autoplay: true });
  expect([heard, saved]).toEqual([[false], [{ ...defaultSettings, autoplay: false }, defaultSettings]]);
});

test('of two quick changes, what is saved last is what holds', async () => {
  const ends: (() => void)[] = [];
  const disk: unknown[] = [];
  const saveData = async (data: unknown): Promise<void> => {
    await new Promise<void>((resolve) => ends.push(resolve));
    disk.push(data);
  };
  const store = new SettingsStore({ saveData }, defaultSettings);
  const both = Promise.all([store.update({ autoplay: false }), store.update({ skipSeconds: 9 })]);
  // The host's newest save ends first, as far as it was begun.
  for (let turn = 0; turn < 20; turn += 1) {
    await Promise.resolve();
    ends.pop()?.();
  }
  await both;
  expect(disk[disk.length - 1]).toEqual({ ...defaultSettings, autoplay: false, skipSeconds: 9 });
});

test('a save that fails does not keep later changes from being saved', async () => {
  const saveData = jest.fn().mockRejectedValueOnce(new Error('The disk is full.')).mockResolvedValue(undefined);
  const store = new SettingsStore({ saveData }, defaultSettings);
  const [failed, saved] = await Promise.allSettled([store.update({ autoplay: false }), store.update({ skipSeconds: 9 })]);
  expect([failed.status, saved.status]).toEqual(['rejected', 'fulfilled']);
  expect(saveData).toHaveBeenLastCalledWith({ ...defaultSettings, autoplay: false, skipSeconds: 9 });
});

async function load(text: string | null, before?: Settings) {
  const dir = '.obsidian/plugins/timecite';
  const host = await createHost({ files: text === null ? {} : { [`${dir}/data.json`]: text } });
  const manifest: PluginManifest = { id: 'timecite', name: 'Timecite', author: '', version: '1.0.0', minAppVersion: '1.13.0', description: '', dir };
  const plugin = await host.enablePlugin(class extends Plugin {}, manifest);
  const settings = await loadSettings(plugin, before);
  const backup = await host.app.vault.adapter.read(`${dir}/data-backup.json`).catch(() => null);
  return { settings, backup, notices: Array.from(document.querySelectorAll('.notice'), (notice) => notice.textContent) };
}

test('sound settings are loaded without a word', async () => {
  expect(await load('{"autoplay":false}')).toMatchObject({ settings: { autoplay: false }, backup: null, notices: [] });
  expect(await load(null)).toMatchObject({ settings: defaultSettings, backup: null, notices: [] });
});

test('damaged settings are told of by the names that people know them by, and kept', async () => {
  const { settings, backup, notices } = await load('{"autoplay":false,"skipSeconds":"far","ignores":{"notes":5}}');
  expect(settings).toEqual({ ...defaultSettings, autoplay: false });
  expect(backup).toBe('{"autoplay":false,"skipSeconds":"far","ignores":{"notes":5}}');
  expect(notices).toEqual(['Timecite: These settings could not be read and are set to their defaults: Skip length, Ignored notes. The old file is kept as .obsidian/plugins/timecite/data-backup.json.']);
});

test.each(['{"autoplay":', '', '[1, 2]', '42'])('settings that are none at all are told of and kept: %s', async (text) => {
  const { settings, backup, notices } = await load(text);
  expect([settings, backup]).toEqual([defaultSettings, text]);
  expect(notices[0]).toContain('The settings could not be read; all are set to their defaults.');
});

test.each(['<<<<<<< ours\n{"autoplay":', '[]'])('settings that a change from outside broke leave those from before in effect: %j', async (broken) => {
  const before = { ...defaultSettings, autoplay: false };
  const { settings, backup, notices } = await load(broken, before);
  expect([settings, backup]).toEqual([before, broken]);
  expect(notices[0]).toContain('the previous ones stay in effect.');
});
