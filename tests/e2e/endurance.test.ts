import { seeded } from '../seeded';
import { countingScript, readHoldings } from './harness/count-leaks';
import { Demo } from './harness/demo';
import { cite, embedOnce, videoNote } from './video-note';

let demo: Demo;

afterEach(() => demo.close());

const steps = 1000;
const seed = 20_260_307;

const videos = ['aaaaaaaaaaa', 'bbbbbbbbbbb', 'ccccccccccc'];
const seconds = [65, 125, 187, 249, 311, 433];

interface Target {
  readonly path: string;
  readonly video: string;
  readonly seconds: number;
}

/** A page that is loaded anew has only the demo vault. */
async function writeNotes(): Promise<void> {
  for (const video of videos) {
    const body = seconds.map((at) => `Claim ${cite(`00:0${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`)}.`).join(' ');
    await demo.writeNote(`${video}.md`, videoNote(body, `videoId: ${video}`, video));
  }
}

/** Clicks the chip of a time in a note, in whatever mode the pane is. */
async function click({ path, seconds: at }: Target, live: boolean): Promise<void> {
  await demo.run(
    async ({ host }, { path, live, shown }) => {
      await host.open(path, { mode: live ? 'source' : 'preview' });
      for (let tries = 0; tries < 60; tries += 1) {
        const root = document.querySelector(live ? '.mod-root .cm-content' : '.mod-root .markdown-reading-view');
        const chip = [...(root?.querySelectorAll<HTMLElement>('.timecite-chip') ?? [])].find((one) => one.textContent === shown);
        if (chip) return chip.click();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`There is no chip ${shown} in ${path}.`);
    },
    { path, live, shown: `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}` },
  );
}

test('a thousand random seeks, switches, closes and reloads end with the right video at the right time, and nothing left', async () => {
  demo = await Demo.open({ initScript: countingScript });
  await writeNotes();
  const random = seeded(seed);
  const pick = <Item,>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let target: Target = { path: '', video: '', seconds: 0 };
  for (let step = 0; step < steps; step += 1) {
    const dice = random();
    if (dice < 0.72 || step === steps - 1) {
      const video = pick(videos);
      target = { path: `${video}.md`, video, seconds: pick(seconds) };
      await click(target, random() < 0.5);
    } else if (dice < 0.82) {
      await demo.runCommand(pick(['timecite:play-pause', 'timecite:next-claim', 'timecite:previous-claim', 'timecite:skip-back', 'timecite:faster', 'timecite:mute', 'timecite:repeat-claim']));
    } else if (dice < 0.9) {
      await demo.run(({ host }) => host.app.workspace.getMostRecentLeaf()?.detach());
    } else if (dice < 0.96) {
      await demo.run(({ host }) => host.app.workspace.detachLeavesOfType('timecite-player'));
    } else if (dice < 0.985) {
      await demo.run(async ({ plugin }) => {
        await plugin.disable();
        await plugin.enable();
      });
    } else if (dice < 0.995) {
      await demo.run((page) => page.restart());
    } else {
      await demo.run(({ host }) => host.workspace.requestSaveLayout.run());
      await demo.reload();
      await writeNotes();
    }
  }
  await embedOnce(demo, (embed) => embed.id === target.video && embed.state === 1 && embed.seconds >= target.seconds && embed.seconds < target.seconds + 10);
  expect(await demo.page.locator('iframe').count()).toBe(1);
  await demo.run(async ({ plugin, host }) => {
    host.app.workspace.detachLeavesOfType('timecite-player');
    await plugin.disable();
  });
  await demo.page.locator('.notice').evaluateAll((notices) => notices.forEach((notice) => notice.parentElement?.remove()));
  const left = await readHoldings(demo);
  await demo.reload();
  await demo.run(async ({ plugin }) => plugin.disable());
  const fresh = await readHoldings(demo);
  for (const held of ['listeners', 'intervals', 'observers', 'commands', 'views', 'postProcessors', 'editorExtensions', 'styles', 'frames'] as const) {
    expect({ [held]: left[held] }).toEqual({ [held]: fresh[held] });
  }
});
