import type { App } from 'obsidian';
import { keepLatest } from '../../core/keep-latest';
import { videoKey, type Video } from '../../core/time/video';

const storageKey = 'timecite-positions';
const capacity = 200;

/** Where each video was left, in seconds: the last ones played, kept on this device. */
export class Positions {
  private readonly known: Map<string, number>;

  constructor(private readonly app: App) {
    this.known = readStored(app.loadLocalStorage(storageKey));
  }

  get(video: Video): number | null {
    return this.known.get(videoKey(video)) ?? null;
  }

  set(video: Video, seconds: number): void {
    keepLatest(this.known, videoKey(video), seconds, capacity);
  }

  save(): void {
    this.app.saveLocalStorage(storageKey, [...this.known]);
  }
}

function readStored(stored: unknown): Map<string, number> {
  if (!Array.isArray(stored)) return new Map();
  return new Map(stored.filter(isEntry));
}

function isEntry(entry: unknown): entry is [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number' && Number.isFinite(entry[1]);
}
