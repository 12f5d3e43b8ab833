import type { App } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';
import { keepLatest } from '../../core/keep-latest';
import { Listeners } from '../../core/listeners';
import { videoKey, type Video } from '../../core/time/video';
import { keepLocally } from '../keep-locally';

const storageKey = 'timecite-durations';
/** More than anyone watches; the lengths learnt last are kept. */
const capacity = 5000;
/** Players round a length, and that of a live video grows: a difference up to this is none. As a share of the length, and in seconds. */
const tolerance = { share: 0.01, seconds: 1.5 };

/** The lengths of videos, learnt by playing them and kept on this device. Seconds. */
export class Durations {
  private readonly known: Map<string, number>;
  private readonly listeners = new Listeners<Video>();

  constructor(private readonly app: App) {
    this.known = readStored(app.loadLocalStorage(storageKey));
  }

  /** The length of a video in seconds; null while it is not known. */
  get(video: Video): number | null {
    return this.known.get(videoKey(video)) ?? null;
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
    this.keep(video, seconds);
  }

  /** A media file has another path now: its length goes with it. */
  move(path: string, oldPath: string): void {
    const old: Video = { provider: 'media', id: oldPath };
    const seconds = this.get(old);
    if (seconds === null) return;
    this.known.delete(videoKey(old));
    this.keep({ provider: 'media', id: path }, seconds);
  }

  /** What is at a path is another file's content now, or gone: its length is not known any more. */
  forget(path: string): void {
    const video: Video = { provider: 'media', id: path };
    if (!this.known.delete(videoKey(video))) return;
    this.save();
    this.listeners.tell(video);
  }

  /** Calls the listener whenever a video's length is learnt, forgotten, or known under another path; returns a function that removes it. */
  onLearn(listener: (video: Video) => void): () => void {
    return this.listeners.add(listener);
  }

  private keep(video: Video, seconds: number): void {
    keepLatest(this.known, videoKey(video), seconds, capacity);
    this.save();
    this.listeners.tell(video);
  }

  private save(): void {
    keepLocally(this.app, storageKey, Object.fromEntries(this.known));
  }
}

function readStored(stored: unknown): Map<string, number> {
  return new Map(Object.entries(fieldsOf(stored)).filter((entry): entry is [string, number] => isLength(entry[1])));
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
