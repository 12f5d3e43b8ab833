import { Modal } from 'obsidian';
import { Dialogs } from '../../src/obsidian/dialogs';
import { createHost } from '../host/host';
import { startHost, videoNote } from '../features/chips/set-up';
import { until } from '../features/checks/checks-plugin';

const broken = videoNote('See [[Widget prices]] and [[nothing like it]].');

test.each([
  ['the address of a video', 'timecite:new-note-from-video', '.timecite-new-note'],
  ['the fixes of a note', 'timecite:fix-safe-in-note', '.timecite-run .mod-cta'],
  ['another target', 'timecite:fix-problem', '.prompt'],
])('a dialog about %s closes when the plugin is turned off', async (_, command, selector) => {
  const host = await startHost({ 'a.md': broken, 'widget_prices.md': '' });
  const { editor } = await host.open('a.md', { mode: 'source' });
  editor.setCursor(editor.offsetToPos(broken.indexOf('nothing')));
  host.runCommand(command);
  await until(() => document.querySelector(selector) !== null);
  await host.disablePlugin('timecite');
  expect(document.querySelector(selector)).toBeNull();
});

test('a dialog that was closed is closed once', async () => {
  const { app } = await createHost();
  const dialogs = new Dialogs();
  dialogs.load();
  const modal = new Modal(app);
  const close = jest.spyOn(modal, 'close');
  dialogs.open(modal);
  modal.close();
  dialogs.unload();
  expect(close).toHaveBeenCalledTimes(1);
});
