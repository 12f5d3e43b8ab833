import 'fake-indexeddb/auto';
import manifest from '../../../manifest.json';
import TimecitePlugin from '../../../src/main';
import { createHost, type Host } from '../../host/host';

export const cite = (time: string) => `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;

/** A note in the format, of claims given as lines. */
export function aNote(title: string, video: string | null, ...lines: string[]): string {
  const head = ['---', `title: ${title}`, ...(video ? [`videoId: ${video}`] : []), '---', ''];
  return [...head, ...lines, ''].join('\n');
}

export const channel = {
  'widgets/rise.md': aNote('Rise of the widget trade', 'aaaaaaaaaaa', '## Prices', '', `Widgets rose ${cite('00:00:16')}.`, `They fell ${cite('00:01:20')}, ${cite('00:02:00')}.`, '', '## Trade', '', `Ships came ${cite('00:03:00')}.`),
  'widgets/fall.md': aNote('Fall of the widget trade', 'aaaaaaaaaaa', `Ports closed ${cite('00:00:40')}.`),
  'gadgets/gears.md': aNote('Gears', 'bbbbbbbbbbb', `Gears turn ${cite('00:00:05')}.`),
  'plain.md': 'Nothing to cite.\n',
};

export interface Opened {
  readonly host: Host;
  readonly root: HTMLElement;
  /** The rows' texts: headers as `# label (count)`, claims as their sentence. */
  rows(): string[];
  click(label: string): void;
  choose(label: string, item: string): void;
  filter(search: string): Promise<void>;
  press(key: string, init?: KeyboardEventInit): void;
  settle(): Promise<void>;
}

/** Opens the claims view over a vault, with a note open. jsdom lays nothing out: all rows have the height that is guessed. */
export async function openClaims(files: Record<string, string> = channel, path: string | null = 'widgets/rise.md'): Promise<Opened> {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 2000 });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 300 });
  const host = await createHost({ files });
  await host.enablePlugin(TimecitePlugin, manifest);
  if (path) await host.open(path);
  host.runCommand('timecite:open-claims');
  const settle = async () => {
    await host.settled();
    await calm();
  };
  await settle();
  const root = document.querySelector<HTMLElement>('.timecite-claims') as HTMLElement;
  const scroller = root.querySelector<HTMLElement>('.timecite-claims-scroller') as HTMLElement;
  return {
    host,
    root,
    settle,
    rows: () => Array.from(scroller.querySelectorAll('.timecite-long-list .tree-item-self'), show),
    click: (label) => root.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click(),
    choose: (label, item) => {
      root.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
      const menus = document.querySelectorAll('.menu');
      const items = Array.from(menus[menus.length - 1]?.querySelectorAll<HTMLElement>('.menu-item') ?? []);
      const found = items.find(({ textContent }) => textContent === item);
      if (!found) throw new Error(`No "${item}" among ${items.map(({ textContent }) => textContent).join(', ')}.`);
      found.click();
    },
    filter: async (search) => {
      const input = root.querySelector<HTMLInputElement>('input') as HTMLInputElement;
      input.value = search;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    press: (key, init) => scroller.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })),
  };
}

/** Settles when the page has not changed for a while. */
async function calm(): Promise<void> {
  for (let same = 0, before = ''; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 15));
    const now = document.body.innerHTML;
    same = now === before ? same + 1 : 0;
    before = now;
  }
}

/** A row's text: a header as `# label (count)`, a claim as its sentence. */
export function show(row: Element): string {
  if (!row.classList.contains('timecite-claims-group')) return row.querySelector('.timecite-claim-text')?.textContent ?? '';
  return `# ${row.querySelector('.tree-item-inner')?.textContent} (${row.querySelector('.tree-item-flair')?.textContent})`;
}
