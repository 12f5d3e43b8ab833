import { TFile } from 'obsidian';
import { aNote, cite, openClaims, show } from './open-claims';

test.each([
  ['note', '# Fall of the widget trade (1)', 'widgets/autumn.md'],
  ['video', '# Gears (1)', 'gadgets/cogs.md'],
])('keeps the header that is active, grouped by %s, while notes come, change and go', async (grouping, header, added) => {
  const { host, root, choose, click, press, settle } = await openClaims();
  const { vault } = host.app;
  click('Whole vault');
  choose('Group and sort', `Group by ${grouping}`);
  await settle();
  const active = () => Array.from(root.querySelectorAll('.timecite-claims-scroller .is-active'), show);
  const row = Array.from(root.querySelectorAll<HTMLElement>('.timecite-claims-group')).find((one) => show(one) === header);
  row?.click();
  expect(active()).toEqual([header]);
  await vault.create(added, aNote('Another', 'ccccccccccc', `Cogs turn ${cite('00:00:07')}.`));
  await settle();
  expect(active()).toEqual([header]);
  const file = vault.getFileByPath('widgets/rise.md') as TFile;
  await vault.process(file, (text) => `${text}\nThey rest ${cite('00:09:00')}.\n`);
  await settle();
  await vault.delete(file);
  await settle();
  expect(active()).toEqual([header]);
  press('ArrowRight');
  press('ArrowDown');
  expect(active()).toEqual([header.startsWith('# Gears') ? 'Gears turn.' : 'Ports closed.']);
});

test('goes on from what is in sight where the active claim is gone', async () => {
  const { host, root, press, settle } = await openClaims();
  press('End');
  await host.app.vault.process(host.app.vault.getFileByPath('widgets/rise.md') as TFile, (text) => text.replace(/Ships came.*/, ''));
  await settle();
  press('Escape');
  expect(root.querySelector('.timecite-claims-scroller .is-active')).toBeNull();
  press('ArrowDown');
  expect(root.querySelector('.timecite-claims-scroller .is-active')?.textContent).toContain('Prices');
});

test.each(['Enter', ' '])('%j collapses a group and expands it again', async (key) => {
  const { rows, press } = await openClaims();
  const before = rows();
  press('Home');
  press(key);
  expect(rows()).toEqual(before.filter((row) => !['Widgets rose.', 'They fell.'].includes(row)));
  press(key);
  expect(rows()).toEqual(before);
});

test.each(['Sort by place in the note', 'Sort by time'])('keeps the claim that is active while claims come and go above it in its note: %s', async (order) => {
  const { host, root, choose, press, settle } = await openClaims();
  choose('Group and sort', order);
  choose('Group and sort', 'Do not group');
  await settle();
  press('End');
  const active = () => Array.from(root.querySelectorAll('.timecite-claims-scroller .is-active'), show);
  const change = async (from: string, to: string) => {
    await host.app.vault.process(host.app.vault.getFileByPath('widgets/rise.md') as TFile, (text) => text.replace(from, to));
    await settle();
  };
  expect(active()).toEqual(['Ships came.']);
  await change('They fell', `They stood ${cite('00:01:00')}.\nThey fell`);
  expect(active()).toEqual(['Ships came.']);
  await change(`They stood ${cite('00:01:00')}.\n`, '');
  expect(active()).toEqual(['Ships came.']);
});
