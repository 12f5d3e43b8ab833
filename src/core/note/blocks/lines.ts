import * as char from '../../char';

/* Where lines end, and the blanks in them: spaces and tabs. Offsets are into the whole text. */

/** Where the line after the one that holds an offset starts; the text's end when there is none. */
export function nextLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

/** The end of the blanks that begin at an offset. */
export function skipBlanks(text: string, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code !== char.space && code !== char.tab) break;
    i++;
  }
  return i;
}

/** The offset behind the quote mark `>` at an offset. One space behind the mark belongs to it. */
export function skipQuoteMark(text: string, at: number): number {
  return text.charCodeAt(at + 1) === char.space ? at + 2 : at + 1;
}

/** Where a stretch ends, without the blanks and the carriage return at its end. */
export function trimEnd(text: string, from: number, end: number): number {
  let i = end;
  while (i > from) {
    const code = text.charCodeAt(i - 1);
    if (code !== char.space && code !== char.tab && code !== char.carriageReturn) break;
    i--;
  }
  return i;
}

/** The width of a stretch of blanks in columns; tabs reach to the next multiple of four. */
export function columnsOf(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += text.charCodeAt(i) === char.tab ? 4 - (count % 4) : 1;
  return count;
}
