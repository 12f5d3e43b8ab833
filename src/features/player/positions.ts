import type { App } from 'obsidian';
import type { Video } from '../../core/time/video';
import { VideoSeconds } from '../../obsidian/notes/video-seconds';

/** For how many videos a position is kept. */
const capacity = 200;
/** How far a video plays before its position is saved again, in seconds: the app may end at any time. */
const saveEvery = 5;
/** A video counts as played through when it is this near its end, in seconds: players stop a little early, or round. */
const atEnd = 1;

/** Where each video was left, in seconds: the last ones played, kept on this device. */
export class Positions {
  private readonly known: VideoSeconds;
  /** Where the video that plays stands, and where it stood when its position was saved last. */
  private at = 0;
  private savedAt = 0;

  constructor(app: App) {
    this.known = new VideoSeconds(app, 'timecite-positions', capacity);
  }

  /** Where a video was left, in seconds; null where that is not known. */
  get(video: Video): number | null {
    return this.known.get(video);
  }

  /** Keeps where the video that plays stands; saved only now and then. One that came to its end begins anew. @param length null where it is not known. */
  follow(video: Video, seconds: number, length: number | null = null): void {
    const hasEnded = length !== null && seconds >= length - atEnd;
    this.known.set(video, hasEnded ? 0 : seconds);
    this.at = seconds;
    if (Math.abs(seconds - this.savedAt) >= saveEvery) this.save();
  }

  /** A media file has another path now: its position goes with it. */
  move(path: string, oldPath: string): void {
    this.known.move(path, oldPath);
  }

  /** Keeps the positions on this device. */
  save(): void {
    this.savedAt = this.at;
    this.known.save();
  }
}
