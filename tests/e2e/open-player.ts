import type { Locator } from 'playwright-core';
import { demo, openDemo } from './harness/open-demo';
import { cite, videoNote } from './video-note';

const first = videoNote(`Widgets ${cite('00:01:05')}. Gadgets ${cite('00:02:05')}, ${cite('00:03:05')}. The end ${cite('00:04:05')}.`);
const second = videoNote(`Gears ${cite('00:05:05')}.`, 'videoId: bbbbbbbbbbb', 'Gears');

/** Opens a page with notes on two videos; the pane of the first. */
export async function open(): Promise<Locator> {
  await openDemo();
  await demo.writeNote('first.md', first);
  await demo.writeNote('second.md', second);
  return demo.openNote('first.md');
}

/** A button of the player. */
export function control(name: string | RegExp): Locator {
  return demo.page.locator('.timecite-player-controls').getByRole('button', { name, exact: true });
}

/** What the player shows in place of a picture. */
export function card(): Locator {
  return demo.page.locator('.timecite-player-card');
}
