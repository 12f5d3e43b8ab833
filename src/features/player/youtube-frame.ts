import { Component } from 'obsidian';
import type { Start } from './player';
import { embedCommand, embedGreeting, readEmbedMessage, type EmbedMessage } from './youtube-messages';

const origin = 'https://www.youtube-nocookie.com';
/** How often the embed is greeted until it answers, in milliseconds. */
const greetEvery = 250;
/** How long it may take to be ready, in milliseconds. */
const patience = 8000;

/** Hears from the embed. */
export interface EmbedListener {
  /** The embed says something. That it is ready is told once. */
  hear(message: EmbedMessage): void;
  /** The embed was not ready in time. */
  giveUp(): void;
}

/** YouTube's embed in a plain frame, spoken to by messages; no script of YouTube's runs in the app. */
export class YoutubeFrame extends Component {
  private readonly id = `timecite-${Math.random().toString(36).slice(2)}`;
  private element: HTMLIFrameElement | null = null;
  /** Says that the video is loading, in place of the frame until the embed is ready. */
  private loading: HTMLElement | null = null;
  private answered = false;
  private ready = false;

  /** @param start Its id must be one of YouTube's: it becomes part of an address. */
  constructor(
    private readonly parent: HTMLElement,
    private readonly start: Start,
    private readonly listener: EmbedListener,
  ) {
    super();
  }

  /** Whether the embed takes commands. */
  get isReady(): boolean {
    return this.ready;
  }

  override onload(): void {
    const { win } = this.parent;
    this.registerDomEvent(win, 'message', (event) => this.take(event));
    this.loading = this.parent.createDiv({ cls: 'timecite-player-loading', text: 'Loading…' });
    this.register(() => this.loading?.remove());
    this.element = this.parent.createEl('iframe', { cls: 'timecite-player-frame is-silent', attr: frameAttributes(this.start) });
    this.register(() => this.element?.remove());
    this.registerDomEvent(this.element, 'load', () => this.greet());
    const greeting = win.setInterval(() => this.greet(), greetEvery);
    this.register(() => win.clearInterval(greeting));
    const timer = win.setTimeout(() => this.giveUp(), patience);
    this.register(() => win.clearTimeout(timer));
  }

  /** Gives the embed a command of YouTube's player. */
  command(func: string, ...args: (string | number | boolean)[]): void {
    this.post(embedCommand(func, args, this.id));
  }

  private greet(): void {
    if (!this.answered) this.post(embedGreeting(this.id));
  }

  private giveUp(): void {
    if (!this.ready) this.listener.giveUp();
  }

  private take(event: MessageEvent): void {
    if (!this.element || event.source !== this.element.contentWindow || event.origin !== origin) return;
    const message = readEmbedMessage(event.data);
    if (!message) return;
    this.showAnswered(this.element);
    if (message.type === 'ready' && !this.becomeReady()) return;
    this.listener.hear(message);
  }

  /** Until it has answered there may be anything in the frame, such as the browser's page for an address that it cannot reach. */
  private showAnswered(element: HTMLIFrameElement): void {
    this.answered = true;
    element.removeClass('is-silent');
  }

  /** Returns false where the embed was ready already. */
  private becomeReady(): boolean {
    if (this.ready) return false;
    this.ready = true;
    this.loading?.remove();
    return true;
  }

  private post(message: string): void {
    this.element?.contentWindow?.postMessage(message, origin);
  }
}

function frameAttributes({ video, seconds }: Start): Record<string, string> {
  return {
    src: `${origin}/embed/${video.id}?enablejsapi=1&playsinline=1&rel=0&start=${Math.floor(seconds)}`,
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
    referrerpolicy: 'strict-origin-when-cross-origin',
    title: 'YouTube player',
  };
}
