import type { App } from 'obsidian';
import { keepLatest } from '../../core/keep-latest';
import { videoKey, type Video } from '../../core/time/video';
import { keepLocally } from '../../obsidian/keep-locally';

const storageKey = 'timecite-positions';
/** For how many videos a position is kept. */
const capacity = 200;
/** How far a video plays before its position is saved again, in seconds: the app may end at any time. */
const saveEvery = 5;
/** A video counts as played through when it is this near its end, in seconds: players stop a little early, or round. */
const atEnd = 1;

/** Where each video was left, in seconds: the last ones played, kept on this device. */
export class Positions {
  private readonly known: Map<string, number>;
  /** Where the video that plays stands, and where it stood when its position was saved last. */
  private at = 0;
  private savedAt = 0;

  constructor(private readonly app: App) {
    this.known = readStored(app.loadLocalStorage(storageKey));
  }

  /** Where a video was left, in seconds; null where that is not known. */
  get(video: Video): number | null {
    return this.known.get(videoKey(video)) ?? null;
  }

  /** Keeps where the video that plays stands; saved only now and then. One that came to its end begins anew. @param length null where it is not known. */
  follow(video: Video, seconds: number, length: number | null = null): void {
    const hasEnded = length !== null && seconds >= length - atEnd;
    keepLatest(this.known, videoKey(video), hasEnded ? 0 : seconds, capacity);
    this.at = seconds;
    if (Math.abs(seconds - this.savedAt) >= saveEvery) this.save();
  }

  /** A media file has another path now: its position goes with it. */
  move(path: string, oldPath: string): void {
    const oldKey = videoKey({ provider: 'media', id: oldPath });
    const seconds = this.known.get(oldKey);
    if (seconds === undefined) return;
    this.known.delete(oldKey);
    keepLatest(this.known, videoKey({ provider: 'media', id: path }), seconds, capacity);
    this.save();
  }

  /** Keeps the positions on this device. */
  save(): void {
    this.savedAt = this.at;
    keepLocally(this.app, storageKey, [...this.known]);
  }
}

function readStored(stored: unknown): Map<string, number> {
  if (!Array.isArray(stored)) return new Map();
  return new Map(stored.filter(isEntry));
}

function isEntry(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number' && Number.isFinite(entry[1]);
}
