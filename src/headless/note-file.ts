import { Buffer, isUtf8 } from 'node:buffer';
import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';

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

const head = Buffer.allocUnsafe(2048);

/** The start of a note, its front matter at least. @throws When it cannot be read. */
export function readHead(path: string): string {
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, head, 0, head.length, 0);
    const end = head.indexOf('\n---', 3);
    if (end > 0 && end < length - 4) return head.toString('utf8', 0, Math.min(length, end + 6));
    const text = head.toString('utf8', 0, length);
    // Front matter that goes on is read whole; a text without any has nothing more to tell.
    return length === head.length && /^\ufeff?---/.test(text) ? readFileSync(path, 'utf8') : text;
  } finally {
    closeSync(file);
  }
}

/**
 * Replaces a note's text if the file still holds what was read.
 * @throws When it does not, or cannot be written.
 */
export function replaceNoteFile(path: string, before: string, after: string): void {
  if (readFileSync(path, 'utf8') !== before) throw new Error('it was changed meanwhile');
  writeFileSync(path, after);
}
