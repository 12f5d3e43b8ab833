import 'fake-indexeddb/auto';
import manifest from '../../../manifest.json';
import TimecitePlugin from '../../../src/main';
import { createHost, type Host } from '../../host/host';

/** The element that a canonical note cites a time with. */
export function cite(raw: string, label = `[${raw}]`): string {
  return `<a class="yt-timestamp" data-t="${raw}">${label}</a>`;
}

/** A note on a video, with a body. */
export function videoNote(body: string, head = 'videoId: dQw4w9WgXcQ'): string {
  return `---\ntitle: Rise of the widget trade\n${head}\n---\n\n${body}\n`;
}

/** A host with the plugin, over notes by path. */
export async function startHost(files: Record<string, string | ArrayBuffer>): Promise<Host> {
  const host = await createHost({ files });
  await host.enablePlugin(TimecitePlugin, manifest);
  return host;
}

/** Lets everything that waits have its turn. */
export async function settle(host: Host): Promise<void> {
  for (let i = 0; i < 3; i++) await host.settled();
}

/** What each chip below an element shows and says. */
export function chipsOf(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('.timecite-chip')).map((chip) => `${chip.textContent} — ${chip.querySelector('.timecite-chip-time')?.getAttribute('aria-label')}`);
}
