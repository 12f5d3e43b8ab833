import type { Host } from '../../host/host';
import { settle } from '../chips/set-up';

const origin = 'https://www.youtube-nocookie.com';

interface Posted {
  readonly event: string;
  readonly func?: string;
  readonly args?: unknown[];
}

/** The embed that stands in the page, answered by hand: what the player posted to it, and what it says. */
export class HandEmbed {
  readonly posted: Posted[] = [];

  constructor(readonly frame: HTMLIFrameElement) {
    const target = frame.contentWindow as Window;
    target.postMessage = ((message: string) => void this.posted.push(JSON.parse(message) as Posted)) as typeof target.postMessage;
  }

  /** The commands that the player gave, newest last. */
  get commands(): [string | undefined, ...unknown[]][] {
    return this.posted.filter(({ event }) => event === 'command').map(({ func, args = [] }) => [func, ...args]);
  }

  say(event: string, info?: unknown, from: { origin?: string; source?: MessageEventSource | null } = {}): void {
    const source = from.source === undefined ? this.frame.contentWindow : from.source;
    window.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ event, info }), origin: from.origin ?? origin, source }));
  }

  load(): void {
    this.frame.dispatchEvent(new Event('load'));
  }

  /** Loads and answers, as an embed does that works. */
  ready(): void {
    this.load();
    this.say('onReady');
  }

  plays(seconds: number, more: Record<string, unknown> = {}): void {
    this.say('infoDelivery', { currentTime: seconds, playerState: 1, ...more });
  }
}

export function findFrame(): HTMLIFrameElement | null {
  return document.querySelector<HTMLIFrameElement>('iframe');
}

/** Clicks the chip that shows a time, and lets the player open. */
export async function clickChip(host: Host, shown: string, init: MouseEventInit = {}): Promise<void> {
  const chip = Array.from(document.querySelectorAll('.timecite-chip')).find((one) => one.textContent === shown);
  if (!chip) throw new Error(`There is no chip ${shown}.`);
  chip.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
  await settle(host);
}

/** Clicks a chip for the first time, and takes the embed that this makes. */
export async function playChip(host: Host, shown: string): Promise<HandEmbed> {
  await clickChip(host, shown);
  const frame = findFrame();
  if (!frame) throw new Error('There is no embed.');
  return new HandEmbed(frame);
}

