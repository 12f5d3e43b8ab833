import { Buffer } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** In bytes. */
const boardSize = 8 << 20;
const headSize = 1 << 20;
/** For each thread. */
const mostKept = 128 << 20;

/** A file's content as it stands on the shelf. */
export interface Shelved {
  /** All of it; of a file that is too large to stay, at least the start. */
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
      const end = this.readWhole(file);
      const content = end === null ? readHead(file) : this.board.subarray(this.taken, end);
      const stays = end !== null && this.kept + content.length <= this.most;
      if (stays) {
        this.taken = end;
        this.kept += content.length;
      }
      return { content, stays };
    } finally {
      closeSync(file);
    }
  }

  /** Reads a file behind what is there, on a new board where there is no room; answers where it ends, or null where it is too large to stay. */
  private readWhole(file: number): number | null {
    for (let size = boardSize; ; size *= 2) {
      const end = readTo(file, this.board, this.taken);
      if (end < this.board.length) return end;
      const whole = fstatSync(file).size;
      if (this.kept + whole > this.most) return null;
      // One byte more than it has, so that its end is seen; still more for what grows.
      this.board = makeBoard(Math.max(size, whole + 1));
      this.taken = 0;
    }
  }
}

function readHead(file: number): Uint8Array {
  const head = new Uint8Array(headSize);
  return head.subarray(0, readTo(file, head, 0));
}

function makeBoard(size: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(size));
}

/** Reads a file from its start to its end, or as far as there is room; answers where in the board that ends. */
function readTo(file: number, board: Uint8Array, from: number): number {
  let end = from;
  while (end < board.length) {
    const length = readSync(file, board, end, board.length - end, end - from);
    // A read may stop anywhere: only one that reads nothing has met the end.
    if (length === 0) break;
    end += length;
  }
  return end;
}

/** The same memory as a buffer. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
