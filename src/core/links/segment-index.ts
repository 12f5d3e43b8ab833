import { IntMultimap } from './int-multimap';

/** A query finds every name that is at most this many changed, added or lost characters away from it, or one swapped pair. */
export const mostEdits = 2;

const segments = mostEdits + 1;
/** Names of fewer UTF-16 units than this are neither added nor found. */
const shortest = 5;
const onlyDigits = /^\p{N}+$/u;

/**
 * Names by their segments. A name is cut into three: if at most two of its characters are edited, one segment stays whole and close to its
 * place, so only names that share a segment at about the same place need comparing (Li, Deng, Feng: PassJoin, 2011).
 */
export class SegmentIndex {
  /** Numbers of the names, by a hash of a segment, which of the three it is, and the length of the name. */
  private readonly names = new IntMultimap();

  /** Adds a name under a number. Very short names and bare numbers are passed over. */
  add(name: string, number: number): void {
    if (!hasNeighbours(name)) return;
    for (let segment = 0; segment < segments; segment += 1) {
      const hash = hashSegment(name, start(name.length, segment), start(name.length, segment + 1), name.length * segments + segment);
      this.names.add(hash, number);
    }
  }

  /** Numbers of all names that may be within `mostEdits` of a query. Some are further away, and some come twice. */
  candidates(query: string): number[] {
    const found: number[] = [];
    if (!hasNeighbours(query)) return found;
    for (let length = query.length - mostEdits; length <= query.length + mostEdits; length += 1) {
      for (let segment = 0; segment < segments; segment += 1) this.collect(query, length, segment, found);
    }
    return found;
  }

  private collect(query: string, length: number, segment: number, found: number[]): void {
    const from = start(length, segment);
    const size = start(length, segment + 1) - from;
    // Some segment is whole and has exactly as many edits before it as there are segments before it, so at most the rest of them after it.
    const shift = query.length - length;
    const behind = mostEdits - segment;
    const first = Math.max(0, from - segment, from + shift - behind);
    const last = Math.min(query.length - size, from + segment, from + shift + behind);
    for (let at = first; at <= last; at += 1) {
      this.names.collect(hashSegment(query, at, at + size, length * segments + segment), found);
    }
  }
}

/** The offset at which a segment starts in a name of this length. */
function start(length: number, segment: number): number {
  return Math.floor((length * segment) / segments);
}

/** Whether a name is digits alone, of any script. Another number is no typo of it. */
export function isBareNumber(name: string): boolean {
  return onlyDigits.test(name);
}

function hasNeighbours(name: string): boolean {
  return name.length >= shortest && !isBareNumber(name);
}

/** FNV-1a over UTF-16 units. Segments that share a hash by chance only add a candidate. */
function hashSegment(text: string, from: number, to: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >> 2;
}
