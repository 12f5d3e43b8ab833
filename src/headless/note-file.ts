import { isUtf8 } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';

/** A note's file as it was read. */
export interface NoteFile {
  /** A leading byte order mark counts as a character. */
  readonly text: string;
  readonly bytes: number;
  /** Its bytes are no UTF-8: read as well as can be, and not to be written. */
  readonly garbled: boolean;
}

/** @throws When it cannot be read. */
export function readNoteFile(path: string): NoteFile {
  const content = readFileSync(path);
  const text = content.toString('utf8');
  return { text, bytes: content.length, garbled: text.includes('\ufffd') && !isUtf8(content) };
}

/**
 * Replaces a note's text if the file still holds what was read.
 * @throws When it does not, or cannot be written.
 */
export function replaceNoteFile(path: string, before: string, after: string): void {
  if (readFileSync(path, 'utf8') !== before) throw new Error('it was changed meanwhile');
  writeFileSync(path, after);
}
