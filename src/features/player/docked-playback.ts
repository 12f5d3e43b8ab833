import type { Video } from '../../core/time/video';
import type { Moment, NowPlaying, Playback } from '../../obsidian/playback';
import type { SettingsStore } from '../../settings';
import { isPlayable, refuse } from './playable';
import type { PlayerSession } from './player-session';

/** Plays what other features ask for in the docked player, which it opens first where need be. */
export class DockedPlayback implements Playback {
  /** What was asked for last, until the player is open. */
  private wanted: Moment | null = null;

  /** @param open Shows the player. */
  constructor(
    private readonly session: PlayerSession,
    private readonly settings: SettingsStore,
    private readonly open: () => Promise<unknown>,
  ) {}

  get now(): NowPlaying | null {
    return this.session.now;
  }

  play(moment: Moment): Promise<void> {
    return this.goTo(moment, true);
  }

  visit(moment: Moment): Promise<void> {
    return this.goTo(moment, this.settings.current.autoplay);
  }

  /** Plays a note's video from where it was left. */
  playOn(video: Video, source: string): Promise<void> {
    return this.play({ video, seconds: this.session.leftAt({ video, source }) ?? 0, end: null, source });
  }

  openOutside(moment: Moment): void {
    this.session.openOutside(moment);
  }

  onTime(listener: (now: NowPlaying | null) => void): () => void {
    return this.session.onTime(listener);
  }

  private async goTo(moment: Moment, play: boolean): Promise<void> {
    if (!isPlayable(moment.video)) return refuse(moment.video);
    this.wanted = moment;
    await this.open();
    if (this.wanted !== moment) return;
    this.wanted = null;
    this.session.begin(moment, play);
  }
}
