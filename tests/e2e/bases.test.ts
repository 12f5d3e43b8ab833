import type { BasesView, TFile } from 'obsidian';
import { boxOf } from './harness/box-of';
import { eventually } from './harness/eventually';
import { textsOf } from './harness/guard';
import { demo, openDemo } from './harness/open-demo';
import { cite, videoNote } from './video-note';

afterEach(() => demo.close());

const claims = Array.from({ length: 60 }, (_, number) => `Widgets rose to ${number} ${cite(`00:00:${String(number).padStart(2, '0')}`)}.`);
const notes = {
  'base/rise.md': videoNote(claims.join('\n\n')),
  'base/fall.md': videoNote(`Ports closed ${cite('00:00:40')}.`, 'videoId: bbbbbbbbbbb', 'Fall'),
  'base/else.md': videoNote(`Gears turn ${cite('00:00:05')}.`, 'videoId: ccccccccccc', 'Else'),
};

/** What stands in for a base: its view, what is chosen for it, and the notes that it finds. */
interface Base {
  readonly view: BasesView;
  readonly chosen: Record<string, unknown>;
  files: TFile[];
}

/** Draws the view over some of these notes as Obsidian does, which hands it an element, its options and its notes. */
async function openBase(look: string): Promise<void> {
  await openDemo();
  for (const [path, text] of Object.entries(notes)) await demo.writeNote(path, text);
  await demo.run(({ host }, cls) => {
    const el = document.querySelector<HTMLElement>('.workspace-leaf.mod-active .view-content') as HTMLElement;
    const parent = el.createDiv(cls);
    el.prepend(parent);
    if (cls === '') parent.setCssStyles({ height: '400px' });
    const view = host.state.basesViews.get('timecite-claims')?.factory({} as never, parent) as BasesView;
    const base: Base = { view, chosen: {}, files: ['base/rise.md', 'base/fall.md'].map((path) => host.app.vault.getFileByPath(path)) as unknown as TFile[] };
    const data = { get data() { return base.files.map((file) => ({ file })); } };
    Object.assign(view, { app: host.app, config: { get: (key: string) => base.chosen[key] }, data });
    Object.assign(window, { base });
    view.load();
    view.onDataUpdated();
  }, look);
  await claim('Ports closed.').waitFor();
}

/** Chooses of the view's options, or takes the notes out of the base that are named otherwise. */
function change(chosen: Record<string, unknown>, path = ''): Promise<void> {
  return demo.run((_, asked) => {
    const { base } = window as unknown as { base: Base };
    Object.assign(base.chosen, asked.chosen);
    base.files = base.files.filter((file) => file.path.includes(asked.path));
    base.view.onDataUpdated();
  }, { chosen, path });
}

const claim = (text: string) => demo.page.locator('.timecite-bases .timecite-claim', { hasText: text });
const texts = () => textsOf(demo.page, '.timecite-bases .timecite-claim-text');

test('a base scrolls through the claims of its notes in the height that it has, and follows what is chosen', async () => {
  await openBase('');
  const list = demo.page.locator('.timecite-bases .timecite-claims-scroller');
  expect((await boxOf(list)).height).toBe(400);
  await list.focus();
  await demo.page.keyboard.press('End');
  await claim('Widgets rose to 59.').waitFor();
  expect(await claim('Ports closed.').count()).toBe(0);
  await change({ groupClaims: 'none', sortClaims: 'time', filterClaims: '9. rose' });
  await eventually(async () => expect(await texts()).toEqual(['9', '19', '29', '39', '49', '59'].map((number) => `Widgets rose to ${number}.`)));
  await change({ filterClaims: '' }, 'fall');
  await eventually(async () => expect(await texts()).toEqual(['Ports closed.']));
});

test('within a note a base is as tall as what it shows; a click opens the place, and renamed notes stay', async () => {
  await openBase('bases-embed');
  await change({}, 'fall');
  await eventually(async () => expect(await texts()).toEqual(['Ports closed.']));
  const [list, one] = [await boxOf(demo.page.locator('.timecite-bases')), await boxOf(claim('Ports closed.'))];
  expect(list.height).toBeGreaterThanOrEqual(one.height);
  expect(list.height).toBeLessThan(5 * one.height);
  await demo.run(({ host }) => host.app.vault.rename(host.app.vault.getFileByPath('base/fall.md') as TFile, 'base/falling.md'));
  await change({});
  await eventually(async () => expect(await texts()).toEqual(['Ports closed.']));
  await claim('Ports closed.').locator('.timecite-claim-text').click();
  await demo.page.locator('.workspace-leaf.mod-active .inline-title', { hasText: 'falling' }).waitFor();
});
