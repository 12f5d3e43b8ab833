import { Component } from 'obsidian';
import { isSameVideo } from '../../core/time/video';
import { isCutOff } from './playable';
import { silentReport, type Player, type PlayerListener, type Start } from './player';

const soundFiles = /\.(?:mp3|m4a|wav|ogg|oga|opus|flac|3gp|aac)$/i;
const told = ['loadedmetadata', 'durationchange', 'timeupdate', 'seeked', 'play', 'pause', 'ended', 'ratechange', 'volumechange'] as const;

/** A media file in the browser's own player: one of the vault, or one at an `https` address. */
export class MediaPlayer extends Component implements Player {
  private element: HTMLMediaElement | null = null;
  /** The newest wish that came before the file's length was known. */
  private waiting: Start | null;

  /** @param address what the element loads: a resource path of the vault or an `https` address. */
  constructor(
    private readonly parent: HTMLElement,
    private readonly address: string,
    private readonly start: Start,
    private readonly listener: PlayerListener,
  ) {
    super();
    this.waiting = start;
  }

  override onload(): void {
    const tag = soundFiles.test(new URL(this.address, 'https://vault.invalid').pathname) ? 'audio' : 'video';
    const element = this.parent.createEl(tag, { cls: 'timecite-player-media', attr: { controls: '', playsinline: '', preload: 'metadata' } });
    this.element = element;
    // Sound needs no room for a picture.
    this.parent.toggleClass('is-audio', tag === 'audio');
    this.register(() => this.close(element));
    this.registerDomEvent(element, 'loadedmetadata', () => this.begin());
    for (const name of told) this.registerDomEvent(element, name, ({ type }) => this.tell(element, type === 'ended'));
    this.registerDomEvent(element, 'error', () => this.listener.fail(isCutOff(this.start.video) ? 'offline' : 'bad-media'));
    element.src = this.address;
    this.listener.report({ ...silentReport, seconds: this.start.seconds });
  }

  go(start: Start): boolean {
    if (!isSameVideo(start.video, this.start.video) || !this.element) return false;
    this.waiting = start;
    if (this.isReady(this.element)) this.begin();
    return true;
  }

  play(): void {
    if (this.waiting) this.waiting = { ...this.waiting, play: true };
    else void this.element?.play().catch(() => undefined);
  }

  pause(): void {
    if (this.waiting) this.waiting = { ...this.waiting, play: false };
    this.element?.pause();
  }

  setRate(rate: number): void {
    const { element } = this;
    if (!element) return;
    element.defaultPlaybackRate = rate;
    element.playbackRate = rate;
    // The element's own event comes later. Another file may be played before that, at the rate that was reported last.
    this.tell(element);
  }

  setMuted(muted: boolean): void {
    const { element } = this;
    if (!element) return;
    element.muted = muted;
    this.tell(element);
  }

  private begin(): void {
    const { element, waiting } = this;
    this.waiting = null;
    if (!element || !waiting) return;
    element.currentTime = waiting.seconds;
    if (waiting.play) this.play();
    this.tell(element);
  }

  private isReady({ readyState }: HTMLMediaElement): boolean {
    return readyState >= HTMLMediaElement.HAVE_METADATA;
  }

  private tell(element: HTMLMediaElement, ended = false): void {
    this.listener.report({
      seconds: this.waiting?.seconds ?? element.currentTime,
      duration: Number.isFinite(element.duration) && element.duration > 0 ? element.duration : null,
      playing: !element.paused && !element.ended,
      ended: ended && element.ended,
      rate: element.playbackRate,
      muted: element.muted,
      title: null,
    });
  }

  /** A media element goes on loading and sounding after it has left the page, until its source is gone. */
  private close(element: HTMLMediaElement): void {
    this.element = null;
    this.parent.removeClass('is-audio');
    element.pause();
    element.removeAttribute('src');
    element.load();
    element.remove();
  }
}
