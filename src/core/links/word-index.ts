import { detachText } from '../detach';
import { countEdits } from './count-edits';
import { mostEdits, SegmentIndex } from './segment-index';

/**
 * Names are looked up by their words from the rarest on, as long as no more than this many bear them in all: so a query takes no longer in
 * a larger vault, and a name of nothing but common words is found all the same.
 */
const mostVisited = 1000;

/** Neither does a bare number: other dates are not near. */
const onlyDigits = /^\p{N}+$/u;

/** A word of so many letters may hold two typos, a shorter one holds one. */
const longWord = 8;

interface Word {
  readonly text: string;
  /** The names that hold it. */
  readonly bearers: number[];
  readonly isNumber: boolean;
  /** 0 while it is not known. */
  weight: number;
}

/** A word of a query as the names have it. */
interface Match {
  readonly word: Word;
  /** How much of it agrees: 1, less where it is taken for a typo. */
  readonly share: number;
}

/** An inverted index: names by their words. Add all names before the first query: weights (inverse document frequency) are settled then. */
export class WordIndex {
  private readonly words = new Map<string, Word>();
  private readonly ordered: Word[] = [];
  private readonly neighbours = new SegmentIndex();
  /** The words of queries that no name has. */
  private readonly unknown = new Map<string, Match | null>();
  private readonly names: (readonly Word[])[] = [];
  private sums = new Float64Array(0);

  /** Numbers must come in the order 0, 1, 2 … */
  add(words: readonly string[], number: number): void {
    this.names[number] = [...new Set(words)].map((text) => {
      const word = this.words.get(text) ?? this.addWord(text);
      word.bearers.push(number);
      return word;
    });
  }

  /**
   * The names that share most with the words, at most `limit`, in no order. `similarity` is how much is shared, 0 to 1, the
   * rarer words counting more (Dice's measure). A word that no name has is taken for the nearest one that some have, else it is
   * as rare as can be.
   */
  nearest(words: readonly string[], limit: number): { number: number; similarity: number }[] {
    const distinct = new Set(words);
    const matches = this.match(distinct);
    let ours = (distinct.size - matches.length) * Math.log(1 + this.names.length);
    for (const { word } of matches) ours += this.weight(word);
    return this.candidates(matches, limit).map((number) => ({ number, similarity: this.similarity(matches, ours, number) }));
  }

  private candidates(matches: readonly Match[], limit: number): number[] {
    const sums = this.cleared();
    const touched: number[] = [];
    let left = mostVisited;
    for (const { word, share } of [...matches].sort(rarerFirst)) {
      if (word.isNumber) continue;
      left -= word.bearers.length;
      if (left < 0) break;
      const weight = this.weight(word) * share;
      for (const number of word.bearers) {
        if (sums[number] === 0) touched.push(number);
        sums[number] = (sums[number] ?? 0) + weight;
      }
    }
    const best = largest(touched, sums, limit);
    for (const number of touched) sums[number] = 0;
    return best;
  }

  private similarity(matches: readonly Match[], ours: number, number: number): number {
    let all = ours;
    let shared = 0;
    for (const word of this.names[number] ?? []) {
      const weight = this.weight(word);
      all += weight;
      shared += weight * shareOf(word, matches);
    }
    return all === 0 ? 0 : (2 * shared) / all;
  }

  private addWord(text: string): Word {
    const word = { text, bearers: [], isNumber: onlyDigits.test(text), weight: 0 };
    this.words.set(text, word);
    this.neighbours.add(text, this.ordered.push(word) - 1);
    return word;
  }

  private match(words: ReadonlySet<string>): Match[] {
    const matches: Match[] = [];
    for (const text of words) {
      const word = this.words.get(text);
      const match = word ? { word, share: 1 } : this.nearTo(text);
      if (match) matches.push(match);
    }
    return matches;
  }

  /** Words that no name has come back in many queries. */
  private nearTo(text: string): Match | null {
    const known = this.unknown.get(text);
    if (known !== undefined) return known;
    const match = this.takeForTypo(text);
    this.unknown.set(detachText(text), match);
    return match;
  }

  /** The word with the fewest edits between, of equal ones the commonest; null where none is near. */
  private takeForTypo(text: string): Match | null {
    let best: Word | null = null;
    let fewest = text.length < longWord ? 1 : mostEdits;
    for (const number of this.neighbours.candidates(text)) {
      const word = this.ordered[number];
      if (!word || word === best) continue;
      const edits = countEdits(text, word.text, fewest);
      if (edits < fewest || (edits === fewest && (best === null || word.bearers.length > best.bearers.length))) {
        best = word;
        fewest = edits;
      }
    }
    return best && { word: best, share: 1 - fewest / text.length };
  }

  private weight(word: Word): number {
    if (word.weight === 0) word.weight = Math.log(1 + this.names.length / word.bearers.length);
    return word.weight;
  }

  private cleared(): Float64Array {
    if (this.sums.length < this.names.length) this.sums = new Float64Array(this.names.length);
    return this.sums;
  }
}

function rarerFirst(a: Match, b: Match): number {
  return a.word.bearers.length - b.word.bearers.length;
}

/** How much of a word a query has; 0 where it has none of it. */
function shareOf(word: Word, matches: readonly Match[]): number {
  for (const match of matches) if (match.word === word) return match.share;
  return 0;
}

/** The numbers with the largest sums, found in one pass over the numbers. */
function largest(numbers: readonly number[], sums: Float64Array, limit: number): number[] {
  const best: number[] = [];
  for (const number of numbers) {
    const sum = sums[number] ?? 0;
    if (best.length === limit && sum <= (sums[best[limit - 1] ?? 0] ?? 0)) continue;
    let at = Math.min(best.length, limit - 1);
    while (at > 0 && (sums[best[at - 1] ?? 0] ?? 0) < sum) {
      best[at] = best[at - 1] ?? 0;
      at -= 1;
    }
    best[at] = number;
  }
  return best;
}
