import type { App } from 'obsidian';
import { Listeners } from '../../core/listeners';
import type { Video } from '../../core/time/video';
import { VideoSeconds } from './video-seconds';

/** More than anyone watches; the lengths learnt last are kept. */
const capacity = 5000;
/** Players round a length, and that of a live video grows: a difference up to this is none. As a share of the length, and in seconds. */
const tolerance = { share: 0.01, seconds: 1.5 };

/** The lengths of videos, learnt by playing them and kept on this device. Seconds. */
export class Durations {
  private readonly known: VideoSeconds;
  private readonly listeners = new Listeners<Video>();

  constructor(app: App) {
    this.known = new VideoSeconds(app, 'timecite-durations', capacity);
  }

  /** The length of a video in seconds; null while it is not known. */
  get(video: Video): number | null {
    return this.known.get(video);
  }

  /** Whether another length of a video was learnt than this one, in seconds. */
  knowsOther(video: Video, seconds: number | null): boolean {
    const known = this.get(video);
    return known !== null && known !== seconds;
  }

  /** Takes note of a length, in seconds; what is no length, or nearly the one that is known, is left alone. */
  learn(video: Video, seconds: number): void {
    const known = this.get(video);
    if (!isLength(seconds) || (known !== null && Math.abs(known - seconds) <= Math.max(tolerance.seconds, known * tolerance.share))) return;
    this.known.set(video, seconds);
    this.known.save();
    this.listeners.tell(video);
  }

  /** A media file has another path now: its length goes with it. */
  move(path: string, oldPath: string): void {
    if (this.known.move(path, oldPath)) this.listeners.tell({ provider: 'media', id: path });
  }

  /** What is at a path is another file's content now, or gone: its length is not known any more. */
  forget(path: string): void {
    if (this.known.forget(path)) this.listeners.tell({ provider: 'media', id: path });
  }

  /** Calls the listener whenever a video's length is learnt, forgotten, or known under another path; returns a function that removes it. */
  onLearn(listener: (video: Video) => void): () => void {
    return this.listeners.add(listener);
  }
}

function isLength(seconds: number): boolean {
  return Number.isFinite(seconds) && seconds > 0;
}
