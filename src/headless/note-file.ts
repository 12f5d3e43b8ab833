import { Buffer, isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** A note's file as it was read. */
export interface NoteFile {
  /** A leading byte order mark counts as a character. */
  readonly text: string;
  readonly bytes: number;
  /** Its bytes are no UTF-8: read as well as can be, and not to be written. */
  readonly garbled: boolean;
}

/** Reads a note's file. @throws When it cannot be read. */
export function readNoteFile(path: string): NoteFile {
  return noteFileOf(readFileSync(path));
}

/** A note's file by its content. */
export function noteFileOf(content: Buffer): NoteFile {
  const text = content.toString('utf8');
  return { text, bytes: content.length, garbled: text.includes('\ufffd') && !isUtf8(content) };
}
