import type { App } from 'obsidian';
import { videoKey, type Video } from '../core/time/video';

const storageKey = 'timecite-durations';

/** The lengths of videos, learnt by playing them and kept on this device. Seconds. */
export class Durations {
  private readonly known: Map<string, number>;
  private readonly listeners = new Set<(video: Video) => void>();

  constructor(private readonly app: App) {
    this.known = readStored(app.loadLocalStorage(storageKey));
  }

  get(video: Video): number | null {
    return this.known.get(videoKey(video)) ?? null;
  }

  /** Takes note of a length, in seconds; what is no length is left alone. */
  learn(video: Video, seconds: number): void {
    if (!isLength(seconds) || this.get(video) === seconds) return;
    this.known.set(videoKey(video), seconds);
    this.app.saveLocalStorage(storageKey, Object.fromEntries(this.known));
    for (const listener of this.listeners) listener(video);
  }

  /** Calls the listener whenever a video's length is learnt; returns what ends that. */
  onLearn(listener: (video: Video) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

function readStored(stored: unknown): Map<string, number> {
  if (typeof stored !== 'object' || stored === null) return new Map();
  return new Map(Object.entries(stored).filter((entry): entry is [string, number] => isLength(entry[1])));
}

function isLength(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0;
}
