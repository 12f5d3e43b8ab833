const straight = 34;
const anyQuote = /["“„«「『]/;
const closes: Readonly<Record<number, number>> = { 0x201c: 0x201d, 0x201e: 0x201c, 0xab: 0xbb, 0x300c: 0x300d, 0x300e: 0x300f };

/** The quotations of a text that are opened and closed: pairs of the offsets of their marks. */
export function findQuotes(text: string, from: number, to: number): number[] {
  const pairs: number[] = [];
  if (!anyQuote.test(text)) return pairs;
  let open = -1;
  let close = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== straight && code < 0xab) continue;
    if (open >= 0 && code === close && (code !== straight || !opensQuote(text, at))) {
      pairs.push(open, at);
      open = -1;
    } else if (code === straight ? opensQuote(text, at) : open < 0 && closes[code] !== undefined) {
      open = at;
      close = code === straight ? straight : (closes[code] ?? 0);
    }
  }
  return pairs;
}

/** A straight quotation mark opens behind a blank or an opening bracket and before what is no blank. */
function opensQuote(text: string, at: number): boolean {
  const before = at > 0 ? text.charAt(at - 1) : ' ';
  const after = text.charAt(at + 1);
  return /[\s([{—–/-]/.test(before) && after !== '' && !/\s/.test(after);
}
