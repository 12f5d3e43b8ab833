import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** In bytes. */
const boardSize = 8 << 20;
const blockSize = 512;
const mostKept = 128 << 20;

/** A file's content as it stands on the shelf. */
export interface Shelved {
  readonly content: Uint8Array;
  /** It stays; else it is gone with the next file that is read. */
  readonly stays: boolean;
}

/** Keeps files as they were read, in memory that all threads share: opening and reading each twice took a tenth of a check. */
export class Shelf {
  private board = makeBoard(boardSize);
  /** How much of the board is taken. */
  private taken = 0;
  private kept = 0;

  /** @param most In bytes; files beyond that do not stay. */
  constructor(private readonly most = mostKept) {}

  /** @throws When the file cannot be read. */
  read(path: string): Shelved {
    const file = openSync(path, 'r');
    try {
      let end = readTo(file, this.board, this.taken);
      if (end === this.board.length) {
        // There may be more of it than there is room; one byte more than it has, so that its end is seen.
        this.board = makeBoard(Math.max(boardSize, fstatSync(file).size + 1));
        this.taken = 0;
        end = readTo(file, this.board, 0);
      }
      const content = this.board.subarray(this.taken, end);
      const stays = this.kept + content.length <= this.most;
      if (stays) {
        this.taken = end;
        this.kept += content.length;
      }
      return { content, stays };
    } finally {
      closeSync(file);
    }
  }
}

function makeBoard(size: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(size));
}

/** Reads a file from its start to its end, or as far as there is room; answers where in the board that ends. */
function readTo(file: number, board: Uint8Array, from: number): number {
  let end = from;
  while (end < board.length) {
    const length = readSync(file, board, end, board.length - end, end - from);
    end += length;
    // What stops short of the room has met the file's end, unless it stops at a block's, as network file systems may.
    if (length % blockSize !== 0 || length === 0) break;
  }
  return end;
}

/** The same memory as a buffer. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
