import { Demo } from './harness/demo';
import { textsOf } from './harness/guard';

let demo: Demo;

afterEach(() => demo.close());

const broken = 'See [[Widget prices]].\n';
const fixed = 'See [[widget_prices|Widget prices]].\n';
const paths = Array.from({ length: 6 }, (_, index) => `faults/${index}.md`);

async function previewAll(): Promise<void> {
  demo = await Demo.open();
  await demo.writeNote('faults/widget_prices.md', 'Three dollars.\n');
  for (const path of paths) await demo.writeNote(path, broken);
  await demo.page.locator('.nav-folder-title', { hasText: 'faults' }).click({ button: 'right' });
  await demo.page.locator('.menu-item', { hasText: 'Check links and timestamps' }).click();
  await demo.page.locator('.timecite-checks-status-text', { hasText: 'faults: 6 problems in 6 notes.' }).waitFor();
  await preview(6);
}

async function preview(fixes: number): Promise<void> {
  await demo.page.getByRole('button', { name: 'Fix all safe problems shown' }).click();
  await demo.page.getByRole('button', { name: new RegExp(`^Fix ${fixes} problems?$`) }).waitFor();
}

async function write(fixes: number): Promise<void> {
  await demo.page.getByRole('button', { name: new RegExp(`^Fix ${fixes} problems?$`) }).click();
}

async function summary(text: string): Promise<void> {
  await demo.page.locator('.timecite-run-summary', { hasText: text }).waitFor();
}

async function texts(): Promise<string[]> {
  return Promise.all(paths.map((path) => demo.readNote(path).catch(() => 'gone')));
}

test('notes that cannot be written are named with the reason, and a second run finishes', async () => {
  await previewAll();
  await demo.run(({ host }) => {
    host.store.beforeWrite = (path) => {
      if (path === 'faults/1.md' || path === 'faults/4.md') throw new Error('EACCES: permission denied');
    };
  });
  await write(6);
  await summary('Fixed 4 problems in 4 notes. 2 notes could not be written in full:');
  expect(await textsOf(demo.page, '.timecite-run-note')).toEqual(['faults/1', 'faults/4']);
  expect(await textsOf(demo.page, '.timecite-run-reason')).toEqual(Array<string>(2).fill('The note could not be written: EACCES: permission denied'));
  expect(await texts()).toEqual([fixed, broken, fixed, fixed, broken, fixed]);
  await demo.run(({ host }) => void (host.store.beforeWrite = () => undefined));
  await demo.page.getByRole('button', { name: 'Close', exact: true }).last().click();
  await demo.page.locator('.timecite-checks-status-text', { hasText: 'faults: 2 problems in 2 notes.' }).waitFor();
  await preview(2);
  await write(2);
  await summary('Fixed 2 problems in 2 notes.');
  expect(await texts()).toEqual(paths.map(() => fixed));
});

test('notes deleted or renamed while the preview is open are named; the rest is written', async () => {
  await previewAll();
  await demo.run(async ({ host }) => {
    const { vault, fileManager } = host.app;
    const [first, second] = ['faults/0.md', 'faults/2.md'].map((path) => vault.getFileByPath(path));
    if (first) await vault.delete(first);
    if (second) await fileManager.renameFile(second, 'faults/moved.md');
  });
  await write(6);
  await summary('Fixed 4 problems in 4 notes. 2 notes could not be written in full:');
  expect(await textsOf(demo.page, '.timecite-run-reason')).toEqual(Array<string>(2).fill('The note is not there any more.'));
  expect(await demo.readNote('faults/moved.md')).toBe(broken);
});

test('cancelling ends a run between two notes, says so, and all of it can be undone', async () => {
  await previewAll();
  await demo.run(({ host }) => {
    const text = host.store.peek('faults/3.md') ?? '';
    const stat = host.store.stat('faults/3.md') ?? {};
    const released = new Promise<void>((resolve) => Object.assign(window, { release: resolve }));
    host.store.put('faults/3.md', () => released.then(() => text), stat);
  });
  await write(6);
  await summary('Writing… 3 of 6 notes');
  await demo.page.locator('.timecite-run').getByRole('button', { name: 'Cancel' }).click();
  await demo.page.evaluate(() => (window as unknown as { release(): void }).release());
  const notice = demo.page.locator('.notice', { hasText: /^Cancelled\. Fixed \d problems in \d notes\.Undo$/ });
  await notice.waitFor();
  const written = await texts();
  expect(written.slice(0, 3)).toEqual([fixed, fixed, fixed]);
  expect(written.slice(4)).toEqual([broken, broken]);
  await notice.getByRole('button', { name: 'Undo' }).click();
  await demo.page.getByRole('button', { name: /^Undo in \d notes$/ }).click();
  await summary('Undid the fixes');
  expect(await texts()).toEqual(paths.map(() => broken));
});

test('nothing is written when the journal for undoing cannot be', async () => {
  await previewAll();
  await demo.run(({ host }) => {
    host.store.beforeWrite = (path) => {
      if (path.includes('/fixes/')) throw new Error('ENOSPC: no space left');
    };
  });
  await write(6);
  await demo.page.locator('.timecite-run-caveat', { hasText: 'The undo journal could not be written: ENOSPC: no space left' }).waitFor();
  expect(await texts()).toEqual(paths.map(() => broken));
});
