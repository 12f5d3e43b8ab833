import type { Host } from '../../host/host';
import { cite, settle, startHost, videoNote } from '../chips/set-up';

const first = videoNote(`Widgets ${cite('07:55:00')}, ${cite('00:01:05')}, ${cite('00:02:05')}.`);
const second = videoNote(`Gadgets ${cite('00:05:00')}.`, 'videoId: aaaaaaaaaaa');

/** A host with two notes on videos at YouTube and those given, the first of them open. */
export async function start(files: Record<string, string> = {}): Promise<Host> {
  const host = await startHost({ 'first.md': first, 'second.md': second, ...files });
  await host.open('first.md', { mode: 'preview' });
  await settle(host);
  return host;
}

/** What the player says in place of a picture. */
export function card(): string {
  return document.querySelector('.timecite-player-card')?.textContent ?? '';
}
