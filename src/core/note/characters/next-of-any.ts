/**
 * Finds the next of several marks, asked with growing offsets. Each stretch of the text is searched once for each mark. That is quicker than
 * one loop over the characters, since the engine's own search looks at many at a time. A mark that does not occur costs one search.
 */
export class NextOfAny {
  private readonly marks: string[] = [];
  /** For each mark, where it occurs next. */
  private readonly nexts: number[] = [];

  /** @param marks Each a single character. */
  constructor(
    private readonly text: string,
    marks: readonly string[],
  ) {
    for (const mark of marks) {
      const next = text.indexOf(mark);
      if (next < 0) continue;
      this.marks.push(mark);
      this.nexts.push(next);
    }
  }

  /** The offset of the first mark from `at` on; the text's length when there is none. @param at Not less than in the call before. */
  from(at: number): number {
    const { length } = this.text;
    let first = length;
    for (let i = 0; i < this.nexts.length; i++) {
      let next = this.nexts[i] ?? length;
      if (next < at) {
        const found = this.text.indexOf(this.marks[i] ?? '', at);
        next = this.nexts[i] = found < 0 ? length : found;
      }
      if (next < first) first = next;
    }
    return first;
  }
}
