import { HashShelves } from './hash-shelves';

const shortest = 5;
const onlyDigits = /^\p{N}+$/u;

/**
 * Names by pieces. When at most two characters of a name cut in three are changed, one piece stays whole, and not far from its
 * place (or one of a name cut in two); so only names that share a piece in such a place need comparing (Li, Deng, Feng: PassJoin, 2011).
 */
export class EditNeighbours {
  /** Numbers of the names, by a hash of a piece, its place, and the length of the name. */
  private readonly shelves = new HashShelves();
  private readonly pieces: number;

  /** @param edits Every name within so many edits of a query is found. */
  constructor(readonly edits: number) {
    this.pieces = edits + 1;
  }

  /** Very short names and bare numbers have no neighbours: another date is not a slip of the pen. */
  add(name: string, number: number): void {
    if (!hasNeighbours(name)) return;
    for (let piece = 0; piece < this.pieces; piece += 1) {
      const hash = hashPiece(name, this.start(name.length, piece), this.start(name.length, piece + 1), name.length * this.pieces + piece);
      this.shelves.add(hash, number);
    }
  }

  /** Numbers of all names that may be near enough to a query; some are not, some come twice. */
  candidates(query: string): number[] {
    const found: number[] = [];
    if (!hasNeighbours(query)) return found;
    for (let length = query.length - this.edits; length <= query.length + this.edits; length += 1) {
      for (let piece = 0; piece < this.pieces; piece += 1) this.collect(query, length, piece, found);
    }
    return found;
  }

  private collect(query: string, length: number, piece: number, found: number[]): void {
    const from = this.start(length, piece);
    const size = this.start(length, piece + 1) - from;
    // The first whole piece has at most as many edits before it as pieces, and the rest of them behind it.
    const shift = query.length - length;
    const behind = this.edits - piece;
    const first = Math.max(0, from - piece, from + shift - behind);
    const last = Math.min(query.length - size, from + piece, from + shift + behind);
    for (let at = first; at <= last; at += 1) {
      this.shelves.collect(hashPiece(query, at, at + size, length * this.pieces + piece), found);
    }
  }

  private start(length: number, piece: number): number {
    return Math.floor((length * piece) / this.pieces);
  }
}

function hasNeighbours(name: string): boolean {
  return name.length >= shortest && !onlyDigits.test(name);
}

/** FNV-1a over UTF-16 units. Pieces that share a hash by chance only add a candidate. */
function hashPiece(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >> 2;
}
