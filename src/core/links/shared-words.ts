/** A word that more names than this share, and more than one in fifty, says too little to look names up by it. */
const commonFloor = 40;
const commonShare = 1 / 50;

/** Neither does a bare number: other dates are not near. */
const onlyDigits = /^\p{N}+$/u;

/** Names by their words, the rarer ones counting more. */
export class SharedWords {
  private readonly bearers = new Map<string, number[]>();
  private readonly words: (readonly string[])[] = [];
  private sums = new Float64Array(0);

  /** Numbers must come in the order 0, 1, 2 … */
  add(words: readonly string[], number: number): void {
    const distinct = [...new Set(words)];
    this.words[number] = distinct;
    for (const word of distinct) {
      const numbers = this.bearers.get(word);
      if (numbers) numbers.push(number);
      else this.bearers.set(word, [number]);
    }
  }

  /** Numbers of the names that share most with the words, at most `limit`, in no order. */
  candidates(words: readonly string[], limit: number): number[] {
    const sums = this.cleared();
    const touched: number[] = [];
    for (const word of new Set(words)) {
      const numbers = this.bearers.get(word);
      if (!numbers || numbers.length > this.mostBearers() || onlyDigits.test(word)) continue;
      const weight = this.weight(word);
      for (const number of numbers) {
        if (sums[number] === 0) touched.push(number);
        sums[number] = (sums[number] ?? 0) + weight;
      }
    }
    const best = largest(touched, sums, limit);
    for (const number of touched) sums[number] = 0;
    return best;
  }

  /** How much of two names' words is shared, 0 to 1, weighted by rarity (Dice's measure). */
  similarity(words: readonly string[], number: number): number {
    const theirs = this.words[number] ?? [];
    let all = 0;
    let shared = 0;
    for (const word of theirs) all += this.weight(word);
    for (const word of new Set(words)) {
      const weight = this.weight(word);
      all += weight;
      if (theirs.includes(word)) shared += weight;
    }
    return all === 0 ? 0 : (2 * shared) / all;
  }

  private mostBearers(): number {
    return Math.max(commonFloor, this.words.length * commonShare);
  }

  private weight(word: string): number {
    return Math.log(1 + this.words.length / (this.bearers.get(word)?.length ?? 1));
  }

  private cleared(): Float64Array {
    if (this.sums.length < this.words.length) this.sums = new Float64Array(this.words.length);
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
