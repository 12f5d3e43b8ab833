import { Buffer } from 'node:buffer';
import { fstatSync, readSync } from 'node:fs';
import { readFrontMatter } from '../core/note/blocks/front-matter';
import { type NoteFile, noteFileOf } from './note-file';
import { withFile } from './with-file';

const headSize = 2048;
/** In bytes; what is larger makes the buffer larger. */
const bufferSize = 256 << 10;

/** Reads notes one after the other into the same buffer: getting a page of new memory takes longer than reading a page of a file. */
export class NoteFileReader {
  private buffer = Buffer.allocUnsafeSlow(bufferSize);

  /** Reads a whole note. @throws When it cannot be read. */
  read(path: string): NoteFile {
    return noteFileOf(withFile(path, 'r', (file) => this.readOn(file, 0)));
  }

  /** Reads the start of a note, its front matter at least. @throws When the file cannot be read. */
  readHead(path: string): string {
    return withFile(path, 'r', (file) => {
      const length = readTo(file, this.buffer, 0, headSize);
      const text = this.buffer.toString('utf8', 0, length);
      // If front matter goes on behind the head, the whole file is read; a text without front matter need not be.
      return length === headSize && mayGoOn(text) ? this.readOn(file, length).toString('utf8') : text;
    });
  }

  /** Reads a file whose first bytes are in the buffer to its end. The next read overwrites what it returns. */
  private readOn(file: number, from: number): Buffer {
    for (let end = from; ; ) {
      end = readTo(file, this.buffer, end, this.buffer.length);
      if (end < this.buffer.length) return this.buffer.subarray(0, end);
      // At least one byte larger than the file, so that its end is seen; doubled, in case the file grows.
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.buffer.length, fstatSync(file).size + 1));
      this.buffer.copy(larger);
      this.buffer = larger;
    }
  }
}

/** Whether a text that was cut off may have been cut within its front matter, or within the line that ends it. */
function mayGoOn(text: string): boolean {
  if (!/^\ufeff?---/.test(text)) return false;
  const { end } = readFrontMatter(text);
  // Without an end the body starts at the start, at most behind a byte order mark.
  return end <= 1 || end === text.length;
}

/** Reads a file's bytes from one offset to another, or to its end, into the buffer at the same offsets. @returns The offset where it ended. */
function readTo(file: number, buffer: Buffer, from: number, to: number): number {
  let end = from;
  while (end < to) {
    const length = readSync(file, buffer, end, to - end, end);
    // A read may stop anywhere: only one that reads nothing has met the end.
    if (length === 0) break;
    end += length;
  }
  return end;
}
