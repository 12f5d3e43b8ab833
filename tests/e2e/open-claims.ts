import type { Locator } from 'playwright-core';
import type { DemoOptions } from './harness/demo';
import { textsOf } from './harness/guard';
import { demo, openDemo } from './harness/open-demo';
import { cite, videoNote } from './video-note';

/** A note under two headings; another on its video with a time that is corrected; one on another video in another folder. */
export const rise = videoNote(`## Prices\n\nWidgets rose ${cite('00:00:16')}. They fell ${cite('00:01:20')}, ${cite('00:02:00')}.\n\n## Trade\n\nShips came ${cite('00:03:00')}.`);
export const fall = videoNote(`Ports closed ${cite('00:00:40')}. It is said to be **over** ${cite('07:55:00')}.`, 'videoId: aaaaaaaaaaa\nduration: 700', 'Fall of the widget trade');
export const notes = { 'claims/rise.md': rise, 'claims/fall.md': fall, 'gears/gears.md': videoNote(`Gears turn ${cite('00:00:05')}.`, 'videoId: bbbbbbbbbbb', 'Gears') };

/** Opens a page with these notes beside the demo's, one of them open, and the claims view. */
export async function openClaims(path = 'claims/rise.md', options: DemoOptions = {}): Promise<void> {
  await openDemo(options);
  for (const [note, text] of Object.entries(notes)) await demo.writeNote(note, text);
  await demo.openNote(path);
  await demo.pickCommand('Open claims');
  await row('Widgets rose.').waitFor();
}

export function view(): Locator {
  return demo.page.locator('.timecite-claims');
}

export function row(text: string): Locator {
  return view().locator('.timecite-claim', { hasText: text });
}

/** The claims that are listed, as their sentences. */
export function rows(): Promise<string[]> {
  return textsOf(demo.page, '.timecite-claims .timecite-claim-text');
}

/** The names of the groups that are listed. */
export function groups(): Promise<string[]> {
  return textsOf(demo.page, '.timecite-claims-scroller .timecite-claims-group .tree-item-inner');
}

export function button(label: string): Locator {
  return view().getByRole('button', { name: label, exact: true });
}

/** Chooses from the menu of a button. */
export async function choose(menu: string, item: string): Promise<void> {
  await button(menu).click();
  await demo.page.locator('.menu-item', { hasText: item }).click();
}

/** Waits until the view counts so many. */
export async function count(text: string | RegExp): Promise<void> {
  await view().locator('.timecite-claims-count', { hasText: text }).waitFor();
}

export async function search(text: string): Promise<void> {
  await view().locator('input').fill(text);
}
