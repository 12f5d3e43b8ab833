import type { Locator } from 'playwright-core';
import { readEmbed, type FakeEmbedState } from './fake-embed';
import type { Demo } from './harness/demo';
import { until } from './harness/eventually';

/** The element that a canonical note cites a time with. */
export function cite(raw: string, label = `[${raw}]`): string {
  return `<a class="yt-timestamp" data-t="${raw}">${label}</a>`;
}

/** A note on a video, with a body. */
export function videoNote(body: string, video = 'videoId: aaaaaaaaaaa', title = 'Rise of the widget trade'): string {
  return `---\ntitle: ${title}\n${video}\n---\n\n${body}\n`;
}

/** The chip that shows a time, in the pane that is open. */
export function chip(pane: Locator, shown: string): Locator {
  return pane.locator('.timecite-chip', { hasText: new RegExp(`^${shown}$`) }).first();
}

/** The embed once it is as it should be; fails after a while with what it is. */
export async function embedOnce(demo: Demo, holds: (embed: FakeEmbedState) => boolean): Promise<FakeEmbedState> {
  const seen = await until(() => readEmbed(demo.page).catch(() => null), (embed) => embed !== null && holds(embed));
  return seen as FakeEmbedState;
}

/** Waits until the embed plays a video and has come to a second, from near it: not by playing on from elsewhere. */
export function embedPlays(demo: Demo, id: string, seconds: number): Promise<FakeEmbedState> {
  return embedOnce(demo, (embed) => embed.id === id && embed.state === 1 && embed.seconds >= seconds && Math.abs(embed.from - seconds) < 10);
}
