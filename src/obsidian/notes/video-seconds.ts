import type { App } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';
import { keepLatest } from '../../core/keep-latest';
import { videoKey, type Video } from '../../core/time/video';
import { keepLocally } from '../keep-locally';

/** A number of seconds for each of the videos that were set last, kept on this device. */
export class VideoSeconds {
  private readonly known: Map<string, number>;

  /**
   * @param key Under which they are kept.
   * @param capacity For so many videos.
   */
  constructor(
    private readonly app: App,
    private readonly key: string,
    private readonly capacity: number,
  ) {
    this.known = readStored(app.loadLocalStorage(key));
  }

  /** Null where nothing is known of the video. */
  get(video: Video): number | null {
    return this.known.get(videoKey(video)) ?? null;
  }

  /** Sets a video's seconds; `save` keeps them. */
  set(video: Video, seconds: number): void {
    keepLatest(this.known, videoKey(video), seconds, this.capacity);
  }

  /** A media file has another path now: its seconds go with it, and are kept. Returns whether there were any. */
  move(path: string, oldPath: string): boolean {
    const seconds = this.get(media(oldPath));
    if (seconds === null) return false;
    this.known.delete(videoKey(media(oldPath)));
    this.set(media(path), seconds);
    this.save();
    return true;
  }

  /** What is at a path is another file's content now, or gone. Returns whether there was something to forget. */
  forget(path: string): boolean {
    const had = this.known.delete(videoKey(media(path)));
    if (had) this.save();
    return had;
  }

  /** Keeps all of them as they are now. */
  save(): void {
    keepLocally(this.app, this.key, Object.fromEntries(this.known));
  }
}

function media(path: string): Video {
  return { provider: 'media', id: path };
}

function readStored(stored: unknown): Map<string, number> {
  return new Map(Object.entries(fieldsOf(stored)).filter((entry): entry is [string, number] => isSeconds(entry[1])));
}

function isSeconds(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
