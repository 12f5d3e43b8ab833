import { atRest } from './harness/at-rest';
import { boxOf } from './harness/box-of';
import { Demo } from './harness/demo';
import { eventually } from './harness/eventually';
import { textsOf } from './harness/guard';

let demo: Demo;

afterEach(() => demo.close());

const targets = 13_000;
const linksInNote = 21;

/** How many problems the whole vault has, by a check of Obsidian's command line. */
async function countProblems(): Promise<number> {
  const told = await demo.run(({ host }) => host.state.cliHandlers.get('timecite:check')?.({ format: 'json' }));
  const { summary } = JSON.parse(String(told).trim().split('\n').pop() ?? '') as { summary: { problems: Record<string, number> } };
  return Object.values(summary.problems).reduce((sum, one) => sum + one, 0);
}

/** Notes with 20 dangling links each; every target is wanted by one note but the first, which all want. Resolves with the vault's problems. */
async function fillVault(): Promise<number> {
  demo = await Demo.open();
  const ofDemo = await countProblems();
  await demo.run(async ({ host }, count) => {
    const { vault } = host.app;
    await vault.createFolder('many');
    for (let note = 0; note < count / 20; note += 1) {
      const links = Array.from({ length: 20 }, (_, link) => `[[planned note ${note * 20 + link}]]`);
      await vault.create(`many/${note}.md`, `[[most wanted]]\n\n${links.join('\n')}\n`);
    }
    await host.settled();
  }, targets);
  return ofDemo + (targets / 20) * linksInNote;
}

/** The start of the status line that tells so many problems of the vault. */
function vaultHas(problems: number): string {
  return `Vault: ${problems.toLocaleString('en')} problems`;
}

async function status(text: string | RegExp): Promise<void> {
  await demo.page.locator('.timecite-checks-status-text', { hasText: text }).waitFor();
}

/** Keeps one note from being read, by whoever it is, until it is released: a check stands still there once it has come to it. */
async function holdNote(path: string): Promise<void> {
  await demo.run(({ host }, held) => {
    const text = host.store.peek(held) ?? '';
    const stat = host.store.stat(held) ?? {};
    const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    const load = () => {
      Object.assign(window, { isHeld: true });
      return released.then(() => text);
    };
    host.store.put(held, load, stat);
  }, path);
}

async function release(): Promise<void> {
  await demo.page.evaluate(() => (window as unknown as { release(): void }).release());
}

test('lists 13,000 missing targets with few elements, the most wanted first, and scrolls through them', async () => {
  await fillVault();
  await demo.runCommand('timecite:check-vault');
  await status(/^Vault: 13,6\d\d problems in 66\d notes\.$/);
  await demo.page.getByRole('button', { name: 'Group by' }).click();
  await demo.page.locator('.menu-item', { hasText: 'Group by missing target' }).click();
  const first = demo.page.locator('.timecite-row').first();
  await demo.page.locator('.timecite-row', { hasText: 'most wanted' }).waitFor();
  expect(await first.locator('.tree-item-flair').getAttribute('aria-label')).toBe('650 problems in 650 notes');
  const list = demo.page.locator('.timecite-checks-list');
  expect(await list.locator('.timecite-row').count()).toBeLessThan(60);
  await list.focus();
  await demo.page.keyboard.press('End');
  await demo.page.locator('.timecite-row.is-active', { hasText: 'Unreadable timestamps' }).waitFor();
  expect(await list.locator('.timecite-row').count()).toBeLessThan(60);
  await demo.page.getByPlaceholder('Filter problems…').fill('planned note 12999');
  await demo.page.locator('.timecite-row', { hasText: 'planned note 12999' }).waitFor();
  expect(await textsOf(demo.page, '.timecite-row .timecite-group-title')).toEqual(['planned note 12999']);
});

test('the head of a group stays at the top while its problems scroll by and pages are turned, and closes it', async () => {
  await fillVault();
  await demo.runCommand('timecite:check-vault');
  await status(/^Vault: 13,6\d\d/);
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).click();
  await demo.page.locator('.timecite-problem').first().waitFor();
  const list = demo.page.locator('.timecite-checks-list');
  await list.hover();
  const head = demo.page.locator('.timecite-sticky-head.is-shown', { hasText: 'Links to missing notes' });
  // On a busy machine a wheel may turn before the browser scrolls by what was laid out last: then nothing moves, and it is turned again.
  await eventually(async () => {
    await demo.page.mouse.wheel(0, 4000);
    await head.waitFor({ timeout: 3000 });
  });
  await demo.screenshot('checks-sticky');
  await atRest(list);
  const topmost = () => list.evaluate((view) => {
    const { top } = view.getBoundingClientRect();
    return [...view.querySelectorAll('.timecite-row')].map((row) => (row.getBoundingClientRect().bottom > top ? Number(/planned note (\d+)/.exec(row.textContent)?.[1]) : NaN)).find((number) => number > 0);
  });
  const before = await topmost();
  await list.focus();
  await demo.page.keyboard.press('PageDown');
  await atRest(list);
  expect(await topmost()).toBeGreaterThanOrEqual(before ?? NaN);
  await head.click();
  await head.waitFor({ state: 'hidden' });
  await demo.page.locator('.timecite-problem').first().waitFor({ state: 'detached' });
  await demo.page.locator('.timecite-row.is-active', { hasText: 'Links to missing notes' }).waitFor();
  await demo.page.keyboard.press('ArrowRight');
  await demo.page.locator('.timecite-problem').first().waitFor();
});

test('what is under the pointer stays there while results go away above it', async () => {
  const problems = await fillVault();
  await demo.runCommand('timecite:check-vault');
  await status(vaultHas(problems));
  await demo.page.locator('.timecite-row .timecite-group', { hasText: 'Links to missing notes' }).click();
  await demo.page.locator('.timecite-problem').first().waitFor();
  const list = demo.page.locator('.timecite-checks-list');
  await list.evaluate((element) => void (element.scrollTop = 6000));
  await demo.page.locator('.timecite-problem', { hasText: 'planned note' }).first().waitFor();
  await atRest(list);
  const at = await demo.page.evaluate(() => {
    const box = document.querySelector('.timecite-checks-list')?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  await demo.page.mouse.move(at.x, at.y);
  const under = () => demo.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('.timecite-row')?.textContent ?? '', at);
  const before = await under();
  const { y: top } = await boxOf(list.locator('.timecite-row', { hasText: before }).first());
  for (const note of [0, 1, 2]) await demo.writeNote(`many/${note}.md`, 'Nothing is wrong any more.\n');
  await status(vaultHas(problems - 3 * linksInNote));
  await atRest(list);
  expect(await under()).toBe(before);
  expect((await boxOf(list.locator('.timecite-row', { hasText: before }).first())).y).toBeCloseTo(top, 0);
});

test('is cancelled midway and says how far it came', async () => {
  await fillVault();
  await holdNote('many/300.md');
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('.timecite-checks-status.is-running').waitFor();
  await status(/^Checking the vault: \d+ of 6\d\d notes$/);
  await demo.page.locator('.timecite-checks-status').getByRole('button', { name: 'Cancel' }).click();
  await status(/^Vault: [\d,]+ problems in \d+ notes\. Stopped after \d+ of 6\d\d notes\.$/);
  expect(await demo.page.locator('.timecite-checks-status.is-running').count()).toBe(0);
  await release();
  await demo.page.getByRole('button', { name: 'Check again' }).click();
  await status(/^Vault: 13,6\d\d problems in 66\d notes\.$/);
});

test('an edit during a check counts, before and after the note’s turn', async () => {
  const problems = await fillVault();
  await holdNote('many/300.md');
  await demo.runCommand('timecite:check-vault');
  await demo.page.waitForFunction(() => 'isHeld' in window);
  await demo.writeNote('many/10.md', 'Early.\n');
  await demo.writeNote('many/640.md', 'Late.\n');
  await demo.run(async ({ host }) => {
    const file = host.app.vault.getFileByPath('many/20.md');
    if (file) await host.app.vault.delete(file);
  });
  await release();
  await status(vaultHas(problems - 3 * linksInNote));
  expect(await countProblems()).toBe(problems - 3 * linksInNote);
});
