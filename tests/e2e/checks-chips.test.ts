import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';
import { cite, embedPlays, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

/** Two times are written the same, the last is damaged. */
const body = `Widgets were given away ${cite('07:55:00')}.\n\nThen the trade grew ${cite('07:55:00')}.\n\nGears came ${cite('00:21:52]', '[00:21:52]')}.`;

async function openChecked(text = videoNote(body)) {
  demo = await Demo.open();
  await demo.writeNote('rise.md', text);
  await demo.openNote('rise.md');
  await demo.runCommand('timecite:check-note');
  await demo.page.locator('.timecite-checks .timecite-chip').first().waitFor();
  return demo.page.locator('.timecite-checks');
}

function activeText() {
  return demo.page.locator('.timecite-row.is-active').innerText();
}

test('the chip of a problem plays its time; a card tells the claim that it stands in', async () => {
  const view = await openChecked();
  await demo.openNote('Welcome.md');
  const second = view.locator('.timecite-chip').nth(1);
  await second.hover();
  await demo.page.locator('.timecite-card').waitFor();
  expect(await demo.page.locator('.timecite-card-claim').textContent()).toBe('Then the trade grew.');
  await second.click();
  await embedPlays(demo, 'aaaaaaaaaaa', 475);
  await demo.page.locator('.inline-title', { hasText: 'Welcome' }).waitFor();
  await second.click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Correct this timestamp to 00:07:55' }).waitFor();
});

test('Space opens a group and plays the time of a problem, and what is typed goes to the filter', async () => {
  const view = await openChecked();
  const list = demo.page.getByRole('tree', { name: 'Problems' });
  await list.focus();
  await demo.page.keyboard.press('Home');
  await demo.page.keyboard.press(' ');
  await view.locator('.timecite-row.is-active[aria-expanded="false"]').waitFor();
  await demo.page.keyboard.press(' ');
  await demo.page.keyboard.press('ArrowDown');
  expect(await activeText()).toContain('Line 6');
  await demo.page.keyboard.press(' ');
  await embedPlays(demo, 'aaaaaaaaaaa', 475);
  await list.focus();
  await demo.page.keyboard.type('damaged');
  expect(await view.locator('input').inputValue()).toBe('damaged');
});

test('the keyboard goes from a row to its chip and back', async () => {
  await openChecked();
  const list = demo.page.getByRole('tree', { name: 'Problems' });
  const focused = () => demo.page.evaluate(() => document.activeElement?.textContent ?? '');
  const press = async (...keys: string[]) => {
    for (const key of keys) await demo.page.keyboard.press(key);
  };
  await list.focus();
  await press('Home', 'ArrowRight', 'ArrowRight');
  expect(await activeText()).toContain('Line 6');
  expect(await focused()).toBe('7:55');
  await press('ArrowRight');
  expect(await focused()).toBe('7:55');
  await press('Enter');
  await embedPlays(demo, 'aaaaaaaaaaa', 475);
  await demo.page.locator('.timecite-checks .timecite-chip.is-playing').first().waitFor();
  await press('ArrowLeft');
  expect(await list.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await activeText()).toContain('Line 6');
  await press('ArrowRight', 'ArrowDown');
  expect(await list.evaluate((one) => one === document.activeElement)).toBe(true);
  expect(await activeText()).toContain('Line 8');
  await press('ArrowLeft');
  expect(await activeText()).toContain('Misencoded times');
});

test('a chip that has the focus has it still when its row is drawn anew', async () => {
  await openChecked();
  await demo.page.getByRole('tree', { name: 'Problems' }).focus();
  for (const key of ['Home', 'ArrowDown', 'ArrowRight']) await demo.page.keyboard.press(key);
  await demo.page.evaluate(() => document.activeElement?.setAttribute('data-old', ''));
  await demo.writeNote('rise.md', videoNote(`${body} More.`).replace('Widgets', 'At first widgets'));
  await eventually(async () => expect(await demo.page.locator('.timecite-checks [data-old]').count()).toBe(0));
  expect(await demo.page.evaluate(() => document.activeElement?.textContent)).toBe('7:55');
});

test('a row is read as it says it, and its chip last', async () => {
  await openChecked();
  await demo.page.locator('.timecite-checks input').hover();
  const said = '07:55:00 means 7:55. Read as minutes and seconds: hardly any video is longer than five hours. [07:55:00] becomes [00:07:55] Line 6';
  const play = 'Play at 7 minutes 55 seconds, corrected from 07:55:00 · 7:55';
  await demo.page.getByRole('treeitem', { name: `Warning ${said} ${play}`, exact: true }).getByRole('button', { name: play, exact: true }).waitFor();
});
