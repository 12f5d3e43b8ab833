import * as char from '../../char';
import { addMark, type Marks, Show } from './marks';

const kinds: Readonly<Record<number, number>> = { [char.star]: 0, [char.underscore]: 1, [char.tilde]: 2, [char.equals]: 3 };
const longestRun = 3;
const alphanumeric = /[\p{L}\p{N}]/u;
/** A mark after a run which shows that the run, if it follows a word, does not open emphasis, as in `(A*)`. */
const ending = /[).,;:!?\]}”’]/;

/**
 * Pairs runs of `*`, `_`, `~~` and `==`. A run is shown as it stands until a later one of the same kind and length closes it; a run of three
 * also closes one of one and one of two. CommonMark's flanking rules, without its rule of three, which prose does not need.
 */
export class Emphasis {
  /** For each kind and length, the indexes of the marks of runs that are open. */
  private open: (number[] | undefined)[] = [];

  /** Forgets what is open, since another block starts. */
  reset(): void {
    if (this.open.length > 0) this.open = [];
  }

  /** Reads the run that begins at an offset; returns where it ends. */
  read(text: string, at: number, limit: number, marks: Marks): number {
    const code = text.charCodeAt(at);
    let end = at + 1;
    while (end < limit && text.charCodeAt(end) === code) end++;
    const length = end - at;
    if (length > longestRun || (code >= char.equals && code !== char.underscore && length !== 2)) return end;
    const before = at > 0 ? text.charAt(at - 1) : ' ';
    const after = end < limit ? text.charAt(end) : ' ';
    const inWord = code === char.underscore && alphanumeric.test(before) && alphanumeric.test(after);
    if (inWord) return end;
    const kind = (kinds[code] ?? 0) * (longestRun + 1) + length;
    const openers = isBlank(before) ? [] : this.openersOf(kind, length);
    if (openers.length > 0) {
      for (const opener of openers) marks.shows[opener] = Show.Nothing;
      addMark(marks, Show.Nothing, at, end);
    } else if (!isBlank(after) && !(alphanumeric.test(before) && (code === char.underscore || ending.test(after)))) {
      (this.open[kind] ??= []).push(addMark(marks, Show.Literal, at, end));
    }
    return end;
  }

  /** The marks of the runs that a run closes: an open one of its length or, for a run of three, an open one of one and one of two. */
  private openersOf(kind: number, length: number): number[] {
    const opener = this.open[kind]?.pop();
    if (opener !== undefined) return [opener];
    if (length !== longestRun) return [];
    const [one, two] = [this.open[kind - 2], this.open[kind - 1]];
    if (!one?.length || !two?.length) return [];
    return [one.pop() ?? 0, two.pop() ?? 0];
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\u00a0';
}
