import { detachText } from '../detach';
import { countEdits } from './count-edits';
import { isBareNumber, mostEdits, SegmentIndex } from './segment-index';

/**
 * Names are looked up by the words of a query, the rarest first, until this many names have been visited in all: a query then takes no
 * longer in a larger vault. The limit is on the sum, not on each word, so that a name made of common words alone can be found, too.
 */
const mostVisited = 1000;

/** A word of at least this many UTF-16 units may hold two typos, a shorter one only one. */
const longWord = 8;

interface Word {
  readonly text: string;
  /** The numbers of the names that contain it. */
  readonly bearers: number[];
  /** Names are not looked up by bare numbers: two that share only a year are not alike. */
  readonly isNumber: boolean;
  /** Its inverse document frequency; 0 until it is computed. */
  weight: number;
}

/** The word of the names that a word of a query is taken for. */
interface Match {
  readonly word: Word;
  /** How much of the two agrees: 1 for the same word, less for a typo. */
  readonly share: number;
}

/** An inverted index: names by their words. Add all names before the first query, which settles the weights (inverse document frequency). */
export class WordIndex {
  private readonly words = new Map<string, Word>();
  private readonly ordered: Word[] = [];
  private readonly neighbours = new SegmentIndex();
  /** What words of queries that no name has are taken for; null for nothing. */
  private readonly unknown = new Map<string, Match | null>();
  private readonly names: (readonly Word[])[] = [];
  private sums = new Float64Array(0);

  /** Adds a name by its words. Numbers must come in the order 0, 1, 2 … */
  add(words: readonly string[], number: number): void {
    this.names[number] = [...new Set(words)].map((text) => {
      const word = this.words.get(text) ?? this.addWord(text);
      word.bearers.push(number);
      return word;
    });
  }

  /**
   * The names that have most in common with the given words: at most `limit` of them, not in the order of similarity. `similarity` is 0 to 1:
   * the share of the words in common, rarer words counting more (Dice's measure). A word that no name has is taken for the nearest one that
   * names do have; where there is none, it counts as a word that a single name has.
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
    const word = { text, bearers: [], isNumber: isBareNumber(text), weight: 0 };
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

  /** Remembers answers, since the same words that no name has come up in many queries. */
  private nearTo(text: string): Match | null {
    const known = this.unknown.get(text);
    if (known !== undefined) return known;
    const match = this.takeForTypo(text);
    this.unknown.set(detachText(text), match);
    return match;
  }

  /** The word with the fewest edits to the given one, the commonest of several; null where none is near. */
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

/** How much of a word a query has; 0 where the query does not have it. */
function shareOf(word: Word, matches: readonly Match[]): number {
  for (const match of matches) if (match.word === word) return match.share;
  return 0;
}

/** The numbers with the largest sums, the largest first, found in one pass. */
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
