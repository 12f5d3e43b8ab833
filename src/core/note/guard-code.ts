import { codeGuard } from './stand-ins';

/** A full stop or a comma by itself, as in `git add .`, what joins words to a timestamp behind them, and what would stand for a full stop. */
const tidied = /(?:^|\s)(?=[.,](?:\s|$))|[;:,?|–—-]$/g;

/** A part of a code as it is shown, and where in the code it stands. */
interface Part {
  readonly from: number;
  readonly text: string;
}

/** A code with guards in it, in parts. */
export function guardCode(code: string): Part[] {
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
