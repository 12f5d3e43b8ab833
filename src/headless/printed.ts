import { Buffer } from 'node:buffer';
import type { Printed } from './task';

/** Gathers what is printed for notes, in bytes that go to another thread without being copied. */
export class Printer {
  private readonly notes: number[] = [];
  private readonly parts: Buffer[] = [];

  /** @param note The note's number; they must ascend. */
  add(note: number, text: string): void {
    if (text === '') return;
    this.notes.push(note);
    this.parts.push(Buffer.from(text));
  }

  finish(): Printed {
    const ends = new Uint32Array(this.parts.length);
    const length = this.parts.reduce((sum, part) => sum + part.length, 0);
    const bytes = new Uint8Array(length);
    let at = 0;
    this.parts.forEach((part, index) => {
      bytes.set(part, at);
      at += part.length;
      ends[index] = at;
    });
    return { notes: Uint32Array.from(this.notes), ends, bytes };
  }
}

/** How much is put together before it is written. */
const chunk = 1 << 20;

/** Writes what several threads printed, in the order of the notes. */
export function writeInOrder(all: readonly Printed[], write: (bytes: Uint8Array) => void): void {
  const places = all.flatMap((printed) => [...printed.notes].map((note, index) => ({ note, printed, index })));
  places.sort((a, b) => a.note - b.note);
  let parts: Uint8Array[] = [];
  let size = 0;
  for (const { printed, index } of places) {
    const part = printed.bytes.subarray(index === 0 ? 0 : printed.ends[index - 1], printed.ends[index]);
    parts.push(part);
    size += part.length;
    if (size < chunk) continue;
    write(Buffer.concat(parts));
    parts = [];
    size = 0;
  }
  if (size > 0) write(Buffer.concat(parts));
}
