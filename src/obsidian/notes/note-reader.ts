import type { TFile } from 'obsidian';
import type { Note } from '../../core/note/note';
import type { Detail } from '../../core/note/parse-note';
import type { Evidence } from '../../core/time/evidence';

/** A note, and what is known of its times besides its text. */
export interface WeighedNote {
  readonly note: Note;
  readonly evidence: Evidence;
}

/** What the notes of the vault say, parsed once per version and shared by all features. */
export interface NoteReader {
  /** The parsed note, from the cache where its file is unchanged. Rejects when the file cannot be read. */
  read(file: TFile): Promise<Note>;
  /** Parses text that stands in an editor; not cached. @param path The note's, whose own times are no evidence for it. */
  parse(text: string, path: string): Note;
  /**
   * Parses text as `parse` does, and tells what is known of the note's times besides it.
   * @param detail How much of the note is wanted: all of it unless told.
   */
  weigh(text: string, path: string, detail?: Detail): WeighedNote;
  /** Calls the listener with the path of each note whose parse is out of date; returns a function that removes it. */
  onChange(listener: (path: string) => void): () => void;
}
