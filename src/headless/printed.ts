import { Buffer } from 'node:buffer';
import type { Printed } from './task';

/** Gathers what is printed for notes, in bytes that go to another thread without being copied. */
export class Printer {
  private readonly parts: { readonly note: number; readonly bytes: Buffer }[] = [];

  /** Adds what is printed for one note. @param note The note's number in the folder. */
  add(note: number, text: string): void {
    if (text !== '') this.parts.push({ note, bytes: Buffer.from(text) });
  }

  /** All that was added, in the order of the notes. */
  finish(): Printed {
    const parts = this.parts.sort((a, b) => a.note - b.note);
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.bytes.length, 0));
    const ends = new Uint32Array(parts.length);
    let at = 0;
    parts.forEach((part, index) => {
      bytes.set(part.bytes, at);
      at += part.bytes.length;
      ends[index] = at;
    });
    return { notes: Uint32Array.from(parts, ({ note }) => note), ends, bytes };
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
