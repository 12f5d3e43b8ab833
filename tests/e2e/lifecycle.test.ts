import { countingScript, readHoldings, type Holdings } from './harness/count-leaks';
import { Demo } from './harness/demo';
import { eventually, until } from './harness/eventually';

let demo: Demo;

/** A connection that was being opened ends in a later turn. */
function holdingsAtRest(): Promise<Holdings> {
  return until(() => readHoldings(demo), ({ databases }) => databases === 0);
}

function expectHoldings(before: Holdings): Promise<void> {
  return eventually(async () => expect(await readHoldings(demo)).toEqual(before));
}

afterEach(() => demo.close());

test('enabled and disabled twenty times, the plugin leaves nothing behind', async () => {
  demo = await Demo.open({ initScript: countingScript });
  await demo.openNote('slow_machines/how_tide_tables_are_made.md');
  await demo.run(({ plugin }) => plugin.disable());
  await demo.run(({ plugin }) => plugin.enable());
  await demo.run(({ plugin }) => plugin.disable());
  const before = await holdingsAtRest();
  for (let time = 0; time < 20; time += 1) {
    await demo.run(({ plugin }) => plugin.enable());
    await demo.run(({ plugin }) => plugin.disable());
  }
  await expectHoldings(before);
  expect(await demo.page.locator('[class*="timecite-"]').count()).toBe(0);
});

test('used and then disabled, it leaves nothing behind either', async () => {
  demo = await Demo.open({ initScript: countingScript });
  await demo.run(({ plugin }) => plugin.disable());
  await demo.openNote('A pendulum in the vault.md');
  const before = await holdingsAtRest();
  await demo.run(({ plugin }) => plugin.enable());
  const note = await demo.openNote('A pendulum in the vault.md', 'live preview');
  await note.locator('.timecite-chip').first().waitFor();
  await demo.openNote('A pendulum in the vault.md');
  await demo.page.locator('.markdown-preview-view .timecite-chip').first().click();
  await demo.page.locator('video').waitFor();
  await demo.runCommand('timecite:open-claims');
  await demo.runCommand('timecite:check-vault');
  await demo.page.locator('[data-type="timecite-checks"]', { hasText: 'Links to missing notes' }).waitFor();
  await demo.run(async ({ plugin, host }) => {
    await plugin.disable();
    host.workspace.detachLeavesOfType('timecite-player');
    host.workspace.detachLeavesOfType('timecite-claims');
    host.workspace.detachLeavesOfType('timecite-checks');
  });
  await demo.page.locator('.notice').evaluateAll((notices) => notices.forEach((notice) => notice.parentElement?.remove()));
  await expectHoldings(before);
  expect(await demo.page.locator('video, iframe').count()).toBe(0);
});
