import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';

/**
 * Replaces a note's text if the file still holds what was read. It stays the same file, with its rights and its other names.
 * @throws When it does not, or cannot be written; it then holds what it held.
 */
export function replaceNoteFile(path: string, before: string, after: string): void {
  const file = openSync(path, 'r+');
  try {
    letSettle(file);
    const old = readFileSync(file);
    if (old.toString('utf8') !== before) throw new Error('it was changed meanwhile');
    try {
      overwrite(file, Buffer.from(after));
    } catch (error) {
      // The disk may be full. The old text has room: its place is never given up.
      overwrite(file, old);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}

/** In milliseconds. */
const settledAfter = 50;

/** Who reads a file that another run writes just then may see its pages half old, half new; what was read must not be written. */
function letSettle(file: number): void {
  const left = settledAfter - (Date.now() - fstatSync(file).mtimeMs);
  if (left > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, Math.min(left, settledAfter));
}

/** Writes a file anew from its start, and cuts off what is left of it only then. */
function overwrite(file: number, content: Buffer): void {
  for (let at = 0; at < content.length; ) at += writeSync(file, content, at, content.length - at, at);
  ftruncateSync(file, content.length);
}
