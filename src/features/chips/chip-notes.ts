import type { EventRef } from 'obsidian';
import { leadsAway } from '../../core/note/decide-note-readings';
import type { Note } from '../../core/note/note';
import type { CitedTime } from '../../core/time/timestamp';
import type { Citation } from '../../obsidian/chip/chip';
import { resolveVideo } from '../../obsidian/notes/resolve-video';
import type { Services } from '../../obsidian/services';
import { TimeLookup } from './time-lookup';

/** A note as it was read last, with its timestamps to be found. */
export interface ChipNote {
  /** Vault path of the note. */
  readonly source: string;
  readonly note: Note;
  readonly lookup: TimeLookup;
  /** The length of the note's video in seconds, where it is known. */
  readonly length: number | null;
}

/** What the chip of one of a note's timestamps stands for. */
export function cite({ source, note, length }: ChipNote, timestamp: CitedTime): Citation {
  return { timestamp, source, length: leadsAway(timestamp, note.video) ? null : length };
}

/** Reads the notes that chips are made for. */
export class ChipNotes {
  private readonly lookups = new WeakMap<Note, TimeLookup>();

  constructor(private readonly services: Services) {}

  /** Whether links on a time become chips, too. */
  get chipsForLinks(): boolean {
    return this.services.settings.current.chipsForLinks;
  }

  /** The note at a vault path; null where there is none or it cannot be read. A canvas renders its text cards by its own path, and is none. */
  async read(source: string): Promise<ChipNote | null> {
    const file = this.services.app.vault.getFileByPath(source);
    if (file?.extension !== 'md') return null;
    const note = await this.services.reader.read(file).catch(() => null);
    return note && { source, note, lookup: this.lookupOf(note), length: this.lengthOf(note, source) };
  }

  /** Calls the listener with the path of each note whose chips are out of date; returns a function that removes it. */
  onChange(listener: (path: string) => void): () => void {
    return this.services.reader.onChange(listener);
  }

  /** Calls the listener with the path of each note that gets another one. */
  onRename(listener: (path: string, oldPath: string) => void): EventRef {
    return this.services.app.vault.on('rename', ({ path }, oldPath) => listener(path, oldPath));
  }

  private lengthOf({ duration, video }: Note, source: string): number | null {
    const { app, durations } = this.services;
    return duration ?? (video && durations.get(resolveVideo(app, video, source)));
  }

  /** Made once a note, however many sections it is rendered in. */
  private lookupOf(note: Note): TimeLookup {
    const known = this.lookups.get(note);
    if (known) return known;
    const lookup = new TimeLookup(note);
    this.lookups.set(note, lookup);
    return lookup;
  }
}
