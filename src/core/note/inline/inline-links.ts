import * as char from '../../char';
import { readEmbed } from '../../links/wikilinks';
import type { FoundTime } from '../../time/found-time';
import { readElement } from '../../time/timestamps';
import { readTime } from '../../time/written-time';
import { decodeAddress, type Destination, isInternal, readDestination } from './destination';
import { addMark, addWiderTime, type Inline, Show } from './marks';

/** The text of an image. With a wikilink in the parentheses it is not one: that is a link of its own. */
const imageText = /^!\[[^\]\n]{0,300}\](?=\((?! *\[\[))/;
const spaced = /^(\(\s*)([^)\n]{0,600}?)\s*\)/;
const longestImage = 1000;
const tornTime = /^[\d\s:.,-]*\d[\d\s:.,-]*$/;
const longestTime = 24;

/** Reads a `]`, which with a `(` after it may end the text of a Markdown link. Returns where reading goes on. */
export function closeSquare(inline: Inline, at: number): number {
  const { text, limit, marks } = inline;
  if (inline.nested > 0 && text.charCodeAt(at + 1) === char.squareClose) {
    inline.nested--;
    addMark(marks, Show.Nothing, at, at + 2);
    return at + 2;
  }
  const open = inline.brackets.pop();
  if (open === undefined || text.charCodeAt(at + 1) !== char.roundOpen) return at + 1;
  const textFrom = marks.to[open] ?? at;
  const element = readElement(text, at + 2, limit);
  if (element?.found) return closeOnElement(inline, open, at, element.found, element.to);
  const destination = inline.rounds.from(at) < limit ? readDestination(text, at + 1, limit) : null;
  if (!destination) return at + 1;
  gatherLink(inline, textFrom, at, destination);
  marks.shows[open] = Show.Nothing;
  addMark(marks, Show.Nothing, at, destination.end);
  return destination.end;
}

/** Gathers the link `[words](address)`, whose words stand from one offset to another, where it leads into the vault or to a time. */
function gatherLink({ text, gathered, inRow }: Inline, textFrom: number, textTo: number, destination: Destination): void {
  const address = text.slice(destination.from, destination.to);
  const [from, to] = [textFrom - 1, destination.end];
  const targetSpan = { from: destination.from, to: destination.to };
  if (address.includes(':') && readTime(address)) {
    gathered.links.push({ kind: 'markdown', from, to, target: address, targetSpan, alias: null, flaw: 'destination', inRow });
  } else if (isInternal(address)) {
    const alias = text.slice(textFrom, textTo);
    gathered.links.push({ kind: 'markdown', from, to, target: decodeAddress(address), targetSpan, alias, flaw: null, inRow });
  }
}

/**
 * Reads `[words](‹a…›)`: the words stay words, and the element in the parentheses is the timestamp. Words that are a torn time, as in
 * `[:33:05](‹a…›)`, are part of the timestamp.
 */
function closeOnElement(inline: Inline, open: number, at: number, found: FoundTime, to: number): number {
  const { text, marks } = inline;
  const end = text.charCodeAt(to) === char.roundClose ? to + 1 : to;
  found.damaged = true;
  const from = marks.to[open] ?? at;
  if (open === marks.count - 1 && at - from <= longestTime && tornTime.test(text.slice(from, at))) {
    marks.count = open;
    addWiderTime(inline, found, from - 1, end);
    return end;
  }
  marks.shows[open] = Show.Nothing;
  addMark(marks, Show.Nothing, at, at + 1);
  addWiderTime(inline, found, at + 1, end);
  return end;
}

/** Reads what begins with `!`: an embed or an image, both of which are hidden. Returns where reading goes on. */
export function readBang(inline: Inline, at: number): number {
  const { text } = inline;
  if (text.charCodeAt(at + 1) !== char.squareOpen) return at + 1;
  return text.charCodeAt(at + 2) === char.squareOpen ? hideEmbed(inline, at) : hideImage(inline, at);
}

function hideEmbed({ text, limit, inRow, marks, gathered }: Inline, at: number): number {
  const link = readEmbed(text, at, limit, inRow)?.link;
  if (!link) return at + 1;
  gathered.links.push(link);
  addMark(marks, Show.Nothing, at, link.to);
  return link.to;
}

function hideImage({ text, limit, rounds, marks, gathered, inRow }: Inline, at: number): number {
  if (rounds.from(at) >= limit) return at + 1;
  const alt = imageText.exec(text.slice(at, Math.min(limit, at + longestImage)))?.[0];
  const found = alt === undefined ? null : readDestination(text, at + alt.length, limit) ?? readSpaced(text, at + alt.length, limit);
  if (!found) return at + 1;
  const { from, to, end } = found;
  const address = text.slice(from, to);
  addMark(marks, Show.Nothing, at, end);
  if (!isInternal(address)) return end;
  const target = decodeAddress(address);
  gathered.links.push({ kind: 'markdown', from: at, to: end, target, targetSpan: { from, to }, alias: null, flaw: null, inRow });
  return end;
}

/** Reads an image's address with spaces in it, which Markdown does not allow but many people write. */
function readSpaced(text: string, at: number, limit: number): Destination | null {
  const match = spaced.exec(text.slice(at, Math.min(limit, at + longestImage)));
  if (!match) return null;
  const [source, lead = '', address = ''] = match;
  const from = at + lead.length;
  return { from, to: from + address.length, end: at + source.length };
}
