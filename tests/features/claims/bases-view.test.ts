import type { BasesEntry, BasesQueryResult, BasesView, QueryController } from 'obsidian';
import TimecitePlugin from '../../../src/main';
import { openClaims } from './open-claims';

test('a base shows the claims of its notes, grouped and filtered as it says', async () => {
  const { host, settle } = await openClaims();
  const registration = host.state.basesViews.get('timecite-claims');
  expect(registration).toMatchObject({ name: 'Claims', icon: 'quote' });
  const el = document.body.createDiv();
  const view = registration?.factory({} as QueryController, el) as BasesView;
  const chosen: Record<string, string> = { groupClaims: 'none', sortClaims: 'time' };
  const files = ['widgets/rise.md', 'widgets/fall.md'].map((path) => ({ file: host.app.vault.getFileByPath(path) }) as BasesEntry);
  Object.assign(view, { config: { get: (key: string) => chosen[key] }, data: { data: files } as BasesQueryResult });
  view.load();
  view.onDataUpdated();
  await settle();
  const rows = () => Array.from(el.querySelectorAll('.timecite-claim-text'), (row) => row.textContent);
  expect(rows()).toEqual(['Widgets rose.', 'Ports closed.', 'They fell.', 'Ships came.']);
  chosen.filterClaims = 'ports';
  view.onDataUpdated();
  await settle();
  expect(rows()).toEqual(['Ports closed.']);
  chosen.filterClaims = 'no such word';
  view.onDataUpdated();
  await settle();
  expect(el.querySelector('.is-empty .timecite-empty')?.textContent).toBe('No claim matches "no such word".');
  Object.assign(view, { data: { data: [] } as unknown as BasesQueryResult });
  view.onDataUpdated();
  await settle();
  expect(el.querySelector('.is-empty .timecite-empty')?.textContent).toBe('No claims to show.');
  view.unload();
  el.remove();
});

test('a base keeps its place through changes of the vault and of its notes', async () => {
  const { host, settle } = await openClaims();
  const el = document.body.createDiv();
  const view = host.state.basesViews.get('timecite-claims')?.factory({} as QueryController, el) as BasesView & { focus(): void };
  expect(el.childElementCount).toBe(1);
  const entry = (path: string) => ({ file: host.app.vault.getFileByPath(path) }) as BasesEntry;
  const show = async (...paths: string[]) => {
    Object.assign(view, { config: { get: () => undefined }, data: { data: paths.map(entry) } as unknown as BasesQueryResult });
    view.onDataUpdated();
    await settle();
  };
  view.load();
  await show('widgets/rise.md');
  view.focus();
  el.querySelector('.timecite-claims-scroller')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true, cancelable: true }));
  const active = el.querySelector('.is-active');
  expect(active?.textContent).toContain('Ships came.');
  await show('widgets/rise.md');
  expect(el.querySelector('.is-active')).toBe(active);
  await show('gadgets/gears.md', 'widgets/rise.md');
  expect([el.querySelectorAll('.timecite-claim').length, el.querySelector('.is-active')?.textContent]).toEqual([4, active?.textContent]);
  expect(document.activeElement).toBe(el.querySelector('.timecite-claims-scroller'));
  view.unload();
  el.remove();
});

test('where Bases is turned on after the plugin, the view is there once panes change', async () => {
  const asked = jest.spyOn(TimecitePlugin.prototype, 'registerBasesView').mockReturnValueOnce(false).mockReturnValueOnce(false);
  const { host } = await openClaims();
  host.app.workspace.trigger('layout-change');
  expect(host.state.basesViews.has('timecite-claims')).toBe(true);
  const times = asked.mock.calls.length;
  host.app.workspace.trigger('layout-change');
  expect(asked).toHaveBeenCalledTimes(times);
});
