/** Every name within this many edits of a query is found. */
export const maxEdits = 2;

const pieces = maxEdits + 1;
const shortest = 5;
const onlyDigits = /^\p{N}+$/u;

/**
 * Names by pieces. When at most two characters of a name cut in three are changed, one piece stays whole, and not far from its
 * place; so only names that share a piece in such a place need comparing (Li, Deng, Feng: PassJoin, 2011).
 */
export class EditNeighbours {
  /** By length of the name and number of the piece: piece → the names' numbers. */
  private readonly shelves: (Map<string, number[]> | undefined)[] = [];

  /** Very short names and bare numbers have no neighbours: another date is not a slip of the pen. */
  add(name: string, number: number): void {
    if (!hasNeighbours(name)) return;
    for (let piece = 0; piece < pieces; piece += 1) {
      const text = name.slice(pieceStart(name.length, piece), pieceStart(name.length, piece + 1));
      const shelf = (this.shelves[name.length * pieces + piece] ??= new Map<string, number[]>());
      const numbers = shelf.get(text);
      if (numbers) numbers.push(number);
      else shelf.set(text, [number]);
    }
  }

  /** Numbers of all names that may be within two edits of a query; some are not, some come twice. */
  candidates(query: string): number[] {
    const found: number[] = [];
    if (!hasNeighbours(query)) return found;
    for (let length = query.length - maxEdits; length <= query.length + maxEdits; length += 1) {
      for (let piece = 0; piece < pieces; piece += 1) this.collect(query, length, piece, found);
    }
    return found;
  }

  private collect(query: string, length: number, piece: number, found: number[]): void {
    const shelf = this.shelves[length * pieces + piece];
    if (!shelf) return;
    const from = pieceStart(length, piece);
    const size = pieceStart(length, piece + 1) - from;
    // The first whole piece has at most as many edits before it as pieces, and the rest of them behind it.
    const shift = query.length - length;
    const behind = maxEdits - piece;
    const first = Math.max(0, from - piece, from + shift - behind);
    const last = Math.min(query.length - size, from + piece, from + shift + behind);
    for (let at = first; at <= last; at += 1) {
      const numbers = shelf.get(query.slice(at, at + size));
      if (numbers) for (const number of numbers) found.push(number);
    }
  }
}

function hasNeighbours(name: string): boolean {
  return name.length >= shortest && !onlyDigits.test(name);
}

function pieceStart(length: number, piece: number): number {
  return Math.floor((length * piece) / pieces);
}
