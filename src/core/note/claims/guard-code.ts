import { codeGuard } from '../characters/stand-ins';

/** What `claimText` would change in code: a space before a lone full stop or comma, as in `git add .`, and a mark at the end that it takes for the text's. */
const tidied = /(?:^|\s)(?=[.,](?:\s|$))|[;:,?|–—-]$/g;

/** A part of code as it is shown, and its offset in the code. */
interface Part {
  readonly from: number;
  readonly text: string;
}

/** Cuts code into parts, with guards between them that keep `claimText` from changing the code. */
export function guardCode(code: string): Part[] {
  // Most code needs no guard.
  if (code.search(tidied) < 0) return [{ from: 0, text: code }];
  const parts: Part[] = [];
  let at = 0;
  for (const match of code.matchAll(tidied)) {
    const end = match.index + match[0].length;
    parts.push({ from: at, text: code.slice(at, end) }, { from: end, text: codeGuard });
    at = end;
  }
  parts.push({ from: at, text: code.slice(at) });
  return parts;
}
