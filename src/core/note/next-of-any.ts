/**
 * Finds the next of several marks from offsets that grow. Each stretch of the text is searched once for each mark, which is
 * quicker than one loop over its characters: the engine's own search looks at many at a time. Marks that do not occur cost one search.
 */
export class NextOfAny {
  private readonly marks: string[] = [];
  /** Where each of them stands next. */
  private readonly nexts: number[] = [];

  /** @param marks A character each. */
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

  /** The first mark from an offset on, which must not lie before the last one asked for; the text's length when there is none. */
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
