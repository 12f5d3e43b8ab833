/** A word that more names than this share, and more than one in fifty, says too little to look names up by it. */
const commonFloor = 40;
const commonShare = 1 / 50;

/** Neither does a bare number: other dates are not near. */
const onlyDigits = /^\p{N}+$/u;

interface Word {
  /** The names that hold it. */
  readonly bearers: number[];
  readonly isNumber: boolean;
  /** 0 while it is not known. */
  weight: number;
}

/** Names by their words. Add all names before the first query: weights are settled then. */
export class SharedWords {
  private readonly words = new Map<string, Word>();
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
   * rarer words counting more (Dice's measure); a word that no name has is as rare as can be.
   */
  nearest(words: readonly string[], limit: number): { number: number; similarity: number }[] {
    const distinct = new Set(words);
    const known = this.known(distinct);
    let ours = (distinct.size - known.length) * Math.log(1 + this.names.length);
    for (const word of known) ours += this.weight(word);
    return this.candidates(known, limit).map((number) => ({ number, similarity: this.similarity(known, ours, number) }));
  }

  private candidates(known: readonly Word[], limit: number): number[] {
    const sums = this.cleared();
    const touched: number[] = [];
    for (const word of known) {
      if (word.isNumber || word.bearers.length > Math.max(commonFloor, this.names.length * commonShare)) continue;
      const weight = this.weight(word);
      for (const number of word.bearers) {
        if (sums[number] === 0) touched.push(number);
        sums[number] = (sums[number] ?? 0) + weight;
      }
    }
    const best = largest(touched, sums, limit);
    for (const number of touched) sums[number] = 0;
    return best;
  }

  private similarity(known: readonly Word[], ours: number, number: number): number {
    let all = ours;
    let shared = 0;
    for (const word of this.names[number] ?? []) {
      const weight = this.weight(word);
      all += weight;
      if (known.includes(word)) shared += weight;
    }
    return all === 0 ? 0 : (2 * shared) / all;
  }

  private addWord(text: string): Word {
    const word = { bearers: [], isNumber: onlyDigits.test(text), weight: 0 };
    this.words.set(text, word);
    return word;
  }

  private known(words: ReadonlySet<string>): Word[] {
    const known: Word[] = [];
    for (const text of words) {
      const word = this.words.get(text);
      if (word) known.push(word);
    }
    return known;
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
