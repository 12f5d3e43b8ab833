import type { EmbedInfo } from './youtube-messages';

/** How far from the place a time may be and still be taken for it, in seconds. */
const nearness = 2.5;
/** How long late messages about the old place are held off, in milliseconds. */
const hold = 4000;

/** The place that a player was sent to. Until it arrives, its messages may still be about the place before. */
export class Goal {
  private seconds: number | null = null;
  private videoId: string | null = null;
  private timeTells = true;
  private since = 0;

  /** Sends the player on, from one second to another of the same video. */
  seek(seconds: number): void {
    this.aim(seconds, this.videoId, true);
  }

  /** Sends the player to another video. The time of a message tells that it has arrived, unless the old video was near that second, too. */
  change(videoId: string, seconds: number, from: number): void {
    this.aim(seconds, videoId, Math.abs(from - seconds) >= nearness);
  }

  /** Whether to believe a message: whether it is about the place that the player was sent to. The first one that is ends the waiting. */
  accepts({ seconds, videoId }: EmbedInfo): boolean {
    if (this.seconds === null) return true;
    if (videoId !== undefined && this.videoId !== null) this.timeTells = videoId === this.videoId;
    const near = seconds !== undefined && Math.abs(seconds - this.seconds) < nearness;
    const late = performance.now() - this.since > hold;
    if (!late && !(near && this.timeTells)) return seconds === undefined && videoId === undefined;
    this.seconds = this.videoId = null;
    return true;
  }

  private aim(seconds: number, videoId: string | null, timeTells: boolean): void {
    this.seconds = seconds;
    this.videoId = videoId;
    this.timeTells = timeTells;
    this.since = performance.now();
  }
}
