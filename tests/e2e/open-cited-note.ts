import type { Locator } from 'playwright-core';
import { demo } from './harness/open-demo';
import { cite, videoNote } from './video-note';

const body = `Widgets were cheap ${cite('07:55:00')}, then dear ${cite('00:01:05')}. They ended ${cite('00:02:05')}, in a range [00:03:00 - 00:03:02], by link [12:20](https://youtu.be/bbbbbbbbbbb?t=740).`;

/** Opens a note that cites moments in every way, or the one given; its pane, once its chips are drawn. */
export async function openCitedNote(mode: 'reading' | 'live preview', text = videoNote(body)): Promise<Locator> {
  await demo.writeNote('rise.md', text);
  const pane = await demo.openNote('rise.md', mode);
  await pane.locator('.timecite-chip').first().waitFor();
  return pane;
}
