import type { Note } from '../../core/note/note';
import type { Timestamp } from '../../core/time/timestamp';
import { videoKey, type Video } from '../../core/time/video';

/** What a page shows of a timestamp: the time as it was written, and the label if it has one. */
export interface Shown {
  readonly raw: string | null;
  readonly label: string | null;
}

/** Finds a note's timestamps by what a page shows of them, never by their position: equal ones in a note read equal. */
export class TimeLookup {
  private readonly exact = new Map<string, Timestamp>();
  private readonly byRaw = new Map<string, Timestamp | null>();
  private readonly video: Video | null;

  constructor(note: Note) {
    this.video = note.video;
    for (const timestamp of note.timestamps) {
      const key = pairKey(timestamp.kind, timestamp.raw, timestamp.label) + this.apart(timestamp.video);
      this.exact.set(key, joined(this.exact.get(key), timestamp));
      this.addRaw(timestamp);
    }
  }

  /** The element's timestamp, by its attribute and content; one of them decides where the other is damaged. */
  element({ raw, label }: Shown): Timestamp | null {
    const tried = [
      () => this.exact.get(pairKey('element', raw ?? '', label ?? '')),
      () => this.exact.get(pairKey('element', label ?? '', label ?? '')),
      () => this.byRaw.get(rawKey('element', raw ?? '')),
      () => this.byRaw.get(rawKey('element', label ?? '')),
    ];
    for (const attempt of tried) {
      const found = attempt();
      if (found) return found;
    }
    return null;
  }

  /** Whether the note has an element of just this attribute and content. */
  isWritten({ raw, label }: Shown): boolean {
    return this.exact.has(pairKey('element', raw ?? '', label ?? ''));
  }

  /** The timestamp of a time that stands in the text, or as a wikilink. */
  written(kind: 'plain' | 'wikilink', raw: string): Timestamp | null {
    return this.byRaw.get(rawKey(kind, raw)) ?? null;
  }

  /** The timestamp of a link on a time. @param video That its address names; null for none. */
  link(raw: string, video: Video | null): Timestamp | null {
    return this.byRaw.get(rawKey('link', raw) + this.apart(video)) ?? null;
  }

  /** The timestamp that is written the same as one of an earlier version of the note, which may have had another video. */
  same({ raw, label, video }: Pick<Timestamp, 'raw' | 'label' | 'video'>): Timestamp | null {
    const kinds = label === null ? (['plain', 'wikilink', 'link'] as const) : (['element'] as const);
    for (const apart of new Set([this.apart(video), ''])) {
      for (const kind of kinds) {
        const found = this.exact.get(pairKey(kind, raw, label) + apart);
        if (found) return found;
      }
    }
    return null;
  }

  /** What sets timestamps apart that are written the same, but point into another video than the note's. */
  private apart(video: Video | null): string {
    const key = video === null ? '' : videoKey(video);
    return key === '' || (this.video !== null && key === videoKey(this.video)) ? '' : ` ${key}`;
  }

  private addRaw(timestamp: Timestamp): void {
    const key = rawKey(timestamp.kind, timestamp.raw) + this.apart(timestamp.video);
    const known = this.byRaw.get(key);
    if (known === undefined) this.byRaw.set(key, timestamp);
    else if (known) this.byRaw.set(key, known.reading.seconds === timestamp.reading.seconds ? joined(known, timestamp) : null);
  }
}

/** One timestamp for those that look the same on a page: the first of them, damaged only if all are. */
function joined(known: Timestamp | undefined, timestamp: Timestamp): Timestamp {
  if (!known || known.damaged === timestamp.damaged) return known ?? timestamp;
  return known.damaged ? { ...known, damaged: false } : known;
}

function pairKey(kind: Timestamp['kind'], raw: string, label: string | null): string {
  return `${kind} ${fold(raw)} ${fold(label ?? '')}`;
}

function rawKey(kind: Timestamp['kind'], raw: string): string {
  return `${kind} ${fold(raw)}`;
}

/** Keeps only the characters that every renderer leaves alone: brackets, quotes and white space may be gone. */
function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}:.–—-]+/gu, '');
}
