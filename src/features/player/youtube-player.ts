import { Component } from 'obsidian';
import { isYoutubeId } from '../../core/time/video';
import { Ending } from './ending';
import { youtubeFailure } from './failure';
import { Goal } from './goal';
import { silentReport, type Player, type PlayerListener, type PlayerReport, type Start } from './player';
import { ShownVideo } from './shown-video';
import { YoutubeFrame } from './youtube-frame';
import { embedState, type EmbedInfo, type EmbedMessage } from './youtube-messages';

/** How long an embed may take to start after a seek that should not start it, in milliseconds. */
const startDelay = 4000;

/** A video of YouTube in its embed: what is to be played there, and what is. */
export class YoutubePlayer extends Component implements Player {
  private readonly frame: YoutubeFrame;
  private readonly shown: ShownVideo;
  /** The newest wish that came before the player was ready. */
  private waiting: Start | null = null;
  private wish: { readonly rate?: number; readonly muted?: boolean } = {};
  private readonly goal = new Goal();
  /** Until this time of `performance.now`, a start is the embed's own doing, not the person's. */
  private pausedUntil = 0;
  private last: PlayerReport = silentReport;
  private readonly ending = new Ending();

  /** @throws RangeError when the id is none of YouTube's: nothing else may reach the address. */
  constructor(
    private readonly parent: HTMLElement,
    private readonly start: Start,
    private readonly listener: PlayerListener,
  ) {
    super();
    if (!isYoutubeId(start.video.id)) throw new RangeError('This is no YouTube id.');
    this.frame = new YoutubeFrame(parent, start, { hear: (message) => this.hear(message), giveUp: () => this.giveUp() });
    this.shown = new ShownVideo(start.video.id);
  }

  override onload(): void {
    this.addChild(this.frame);
    this.tell({ seconds: this.start.seconds });
  }

  go(start: Start): boolean {
    if (start.video.provider !== 'youtube' || !isYoutubeId(start.video.id)) return false;
    if (!this.frame.isReady) this.waiting = start;
    else if (start.video.id === this.shown.id && !this.shown.isOther) this.seek(start);
    else this.change(start);
    return true;
  }

  play(): void {
    this.pausedUntil = 0;
    if (this.shown.isOther) this.change({ video: { provider: 'youtube', id: this.shown.id }, seconds: this.last.seconds, play: true });
    else if (this.frame.isReady) this.frame.command('playVideo');
    else this.waiting = { ...(this.waiting ?? this.start), play: true };
  }

  pause(): void {
    if (this.frame.isReady) this.frame.command('pauseVideo');
    else this.waiting = { ...(this.waiting ?? this.start), play: false };
  }

  setRate(rate: number): void {
    this.wish = { ...this.wish, rate };
    if (this.frame.isReady) this.frame.command('setPlaybackRate', rate);
    this.tell({ rate });
  }

  setMuted(muted: boolean): void {
    this.wish = { ...this.wish, muted };
    if (this.frame.isReady) this.frame.command(muted ? 'mute' : 'unMute');
    this.tell({ muted });
  }

  private seek({ seconds: wanted, play }: Start): void {
    // The embed ends there without a word about where it was sent.
    const seconds = Math.min(wanted, this.last.duration ?? Infinity);
    this.goal.seek(seconds);
    this.frame.command('seekTo', seconds, true);
    if (play) this.play();
    else if (!this.last.playing) this.stayPaused();
    this.tell({ seconds });
  }

  private change({ video, seconds, play }: Start): void {
    this.goal.change(video.id, seconds, this.last.seconds);
    this.shown.change(video.id);
    this.pausedUntil = 0;
    this.ending.reset();
    this.frame.command('loadVideoById', video.id, seconds);
    if (!play) this.stayPaused();
    this.tell({ seconds, duration: null, title: null, playing: play });
  }

  /** Seeking or loading starts an idle embed: lets it be paused as soon as it has started. */
  private stayPaused(): void {
    this.pausedUntil = performance.now() + startDelay;
    this.frame.command('pauseVideo');
  }

  private giveUp(): void {
    this.listener.fail(this.parent.win.navigator.onLine ? 'silent' : 'offline');
  }

  private hear(message: EmbedMessage): void {
    if (message.type === 'ready') this.begin();
    else if (message.type === 'error') this.listener.fail(youtubeFailure(message.code));
    else if (message.type === 'state') this.takeInfo({ state: message.state });
    else this.takeInfo(message.info);
  }

  private begin(): void {
    for (const name of ['onStateChange', 'onError']) this.frame.command('addEventListener', name);
    if (this.wish.rate !== undefined) this.setRate(this.wish.rate);
    if (this.wish.muted !== undefined) this.setMuted(this.wish.muted);
    const { waiting } = this;
    this.waiting = null;
    if (waiting && waiting.video.id !== this.shown.id) this.change(waiting);
    else if (waiting && waiting.seconds !== this.start.seconds) this.seek(waiting);
    else if ((waiting ?? this.start).play) this.frame.command('playVideo');
  }

  private takeInfo(info: EmbedInfo): void {
    const { seconds, duration, state, rate, muted, title } = info;
    // An embed that is not ready speaks of the video that it was made for, though another may be wanted by now.
    if (this.waiting && this.waiting.video.id !== this.shown.id) return;
    if (!this.goal.accepts(info)) return;
    this.shown.hear(info.videoId);
    // The other video's times say nothing about the note's video.
    if (this.shown.isOther) return this.tell({ playing: false });
    if (state === embedState.playing && performance.now() < this.pausedUntil) this.frame.command('pauseVideo');
    const playing = state === undefined ? this.last.playing : state === embedState.playing || (state === embedState.buffering && this.last.playing);
    // The embed does not know yet what was chosen before it was ready.
    const wish = this.frame.isReady ? {} : this.wish;
    const told = { seconds, duration: duration || undefined, rate, muted, title, playing, ended: this.ending.hear(state), ...wish };
    this.tell(Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)));
  }

  private tell(change: Partial<PlayerReport>): void {
    this.last = { ...this.last, ended: false, ...change };
    this.listener.report(this.waiting ? this.reportOf(this.waiting) : this.last);
  }

  /** What to report until the embed is ready: it will go where it was sent last, not where its frame was made to begin. */
  private reportOf({ video, seconds }: Start): PlayerReport {
    return video.id === this.shown.id ? { ...this.last, seconds } : { ...this.last, seconds, duration: null, title: null };
  }
}
