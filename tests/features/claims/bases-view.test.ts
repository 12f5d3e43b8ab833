import type { BasesEntry, BasesQueryResult, BasesView, QueryController } from 'obsidian';
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
  view.unload();
  el.remove();
});
