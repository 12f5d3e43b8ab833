import { Modal } from 'obsidian';
import { Dialogs } from '../../../src/obsidian/ui/dialogs';
import { until } from '../../features/checks/checks-plugin';
import { cite, startHost, videoNote } from '../../features/chips/set-up';
import { createHost } from '../../host/host';

// jsdom lays nothing out: rows have the height that is guessed, and need a list that is high enough.
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 2000 });

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

test.each([
  ['a chip', null, '.timecite-chip', 'contextmenu'],
  ['a claim', 'open-claims', '.timecite-claim-text', 'contextmenu'],
  ['a group of claims', 'open-claims', '.timecite-claims-group', 'contextmenu'],
  ['the claims view', 'open-claims', '.timecite-claims [aria-label="More options"]', 'click'],
  ['a problem', 'check-note', '.timecite-problem-message', 'contextmenu'],
  ['the problems view', 'check-note', '.timecite-checks [aria-label="More options"]', 'click'],
  ['the speed', 'open-player', '.timecite-player-rate', 'click'],
])('the menu of %s closes when the plugin is turned off', async (_, command, selector, type) => {
  const host = await startHost({ 'a.md': videoNote(`See [[nothing like it]] ${cite('00:01:02')}.`) });
  await host.open('a.md', { mode: 'preview' });
  if (command) host.runCommand(`timecite:${command}`);
  await until(() => document.querySelector(selector) !== null);
  document.querySelector(selector)?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  expect(document.querySelectorAll('.menu')).toHaveLength(1);
  await host.disablePlugin('timecite');
  expect(document.querySelectorAll('.menu')).toHaveLength(0);
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

test('a dialog that comes after the end is not opened', async () => {
  const { app } = await createHost();
  const dialogs = new Dialogs();
  dialogs.load();
  dialogs.unload();
  dialogs.open(new Modal(app));
  expect(document.querySelector('.modal')).toBeNull();
});

test('a menu that was closed is closed once', async () => {
  await createHost();
  const dialogs = new Dialogs();
  dialogs.load();
  const menu = dialogs.newMenu();
  const hide = jest.spyOn(menu, 'hide');
  menu.showAtPosition({ x: 0, y: 0 });
  menu.hide();
  dialogs.unload();
  expect(hide).toHaveBeenCalledTimes(1);
});
