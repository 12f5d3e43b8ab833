import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import {
  chownSync, constants, copyFileSync, fstatSync, fsyncSync, ftruncateSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { withFile } from './with-file';

/**
 * Replaces a note's text if the file still holds what was read. The file is replaced as a whole, so that it is never half old and half new,
 * even if the run is killed; its permissions stay, and links to it. A file that cannot be replaced, or has several names, is overwritten.
 * @throws When it holds something else or cannot be written; it then keeps what it held, and no other file is left beside it.
 */
export function replaceNoteFile(path: string, before: string, after: string): void {
  const real = realpathSync(path);
  const content = Buffer.from(after);
  const spare = copyBeside(real);
  if (spare !== null && isReplaced(real, spare, before, content)) return;
  withFile(real, 'r+', (file) => {
    const old = readExpected(file, before);
    try {
      overwrite(file, content);
    } catch (error) {
      // The disk may be full. The old text has room: its place is never given up.
      overwrite(file, old);
      throw error;
    }
  });
}

/** Copies a file, with its permissions and owner, to a name beside it that no note has; null if that is not possible. */
function copyBeside(path: string): string | null {
  const { nlink, uid, gid } = statSync(path);
  if (nlink > 1) return null;
  const spare = join(dirname(path), `.timecite-${randomUUID()}`);
  try {
    copyFileSync(path, spare, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const copied = statSync(spare);
    if (copied.uid !== uid || copied.gid !== gid) chownSync(spare, uid, gid);
    return spare;
  } catch {
    rmSync(spare, { force: true });
    return null;
  }
}

/** Writes the content into the copy, and the copy over the note. False if the system refuses that. @throws When the note must not be replaced. */
function isReplaced(path: string, spare: string, before: string, content: Buffer): boolean {
  try {
    withFile(spare, 'r+', (file) => {
      overwrite(file, content);
      flush(file);
    });
    // Who may not write the note may not replace it either.
    withFile(path, 'r+', (file) => readExpected(file, before));
    return isRenamed(spare, path);
  } finally {
    rmSync(spare, { force: true });
  }
}

function isRenamed(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** @throws When a file does not hold the text that it is expected to. */
function readExpected(file: number, text: string): Buffer {
  letSettle(file);
  const content = readFileSync(file);
  if (content.toString('utf8') !== text) throw new Error('it was changed meanwhile');
  return content;
}

/** In milliseconds. */
const settledAfter = 50;

/** Waits a moment if a file was written just now: read while another run writes it, it may be half old and half new. */
function letSettle(file: number): void {
  const left = settledAfter - (Date.now() - fstatSync(file).mtimeMs);
  if (left > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, Math.min(left, settledAfter));
}

/** Overwrites a file from its start, and only then cuts off what is left of the old content. */
function overwrite(file: number, content: Buffer): void {
  for (let at = 0; at < content.length; ) at += writeSync(file, content, at, content.length - at, at);
  ftruncateSync(file, content.length);
}

/** The errors of systems that cannot flush a file, such as some network shares. */
const cannotFlush: readonly unknown[] = ['EINVAL', 'ENOSYS', 'ENOTSUP'];

/** Waits until what was written is on the disk. Otherwise the renaming may get there before the text, and a power cut leave an empty note. */
function flush(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && cannotFlush.includes(error.code))) throw error;
  }
}
