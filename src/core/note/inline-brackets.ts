import { isDigit } from '../characters';
import { readWikilink } from '../links/wikilinks';
import { readBracket, readParenthesis } from '../time/plain-times';
import { type FoundTime, readElement, unread } from '../time/timestamps';
import { readTime } from '../time/written-time';
import { decodeAddress, isInternal, readDestination, readMoment } from './destination';
import { addMark, type Inline, Show } from './marks';

const footnote = /^\[\^[^\]\s]{1,60}\]/;
const image = /^!\[[^\]\n]{0,300}\]\(\s*([^)\n]{0,600}?)\s*\)/;
const wordBefore = /[\p{L}\p{N}_\])]/u;
const longestImage = 1000;
const longestLabel = 60;

/** Reads the stretch of a link that is shown; given by who reads the text. */
export type ReadShown = (from: number, to: number) => void;

/** Reads what begins with `[`; answers where reading goes on. */
export function readSquare(inline: Inline, at: number, readShown: ReadShown): number {
  const { text, limit, marks } = inline;
  const next = text.charCodeAt(at + 1);
  if (next === 91) return readDouble(inline, at, readShown);
  if (next === 94) {
    const note = footnote.exec(text.slice(at, Math.min(limit, at + 64)));
    if (note) {
      addMark(marks, Show.Nothing, at, at + note[0].length);
      return at + note[0].length;
    }
  }
  if (isDigit(next) || next === 32) {
    const end = readTimes(inline, at);
    if (end > 0) return end;
  }
  inline.brackets.push(addMark(marks, Show.Literal, at, at + 1));
  return at + 1;
}

/** Reads plain times in brackets, or the text of a link that is a time; answers where they end, 0 when there are none. */
function readTimes(inline: Inline, at: number): number {
  const { text, limit } = inline;
  const bracket = readBracket(text, at, limit);
  if (!bracket) return 0;
  const linked = readLinked(inline, at, bracket.to, text.slice(at + 1, bracket.to - 1));
  if (linked > 0) return linked;
  const first = bracket.times[0];
  if (!inline.hasVideo || !first || (first.time.start.length === 2 && at > 0 && wordBefore.test(text.charAt(at - 1)))) return 0;
  let done = bracket.from;
  for (const time of bracket.times) {
    if (time.from > done) addMark(inline.marks, Show.Nothing, done, time.from);
    addTime(inline, time);
    done = time.to;
  }
  return bracket.to;
}

/**
 * Reads what follows a bracketed time when that makes one timestamp of both: `[T](‹a…›)`, `[T](#t=T)`, `[T](https://youtu.be/…)`.
 * @returns Where it ends; 0 when nothing of the kind follows.
 */
function readLinked(inline: Inline, at: number, behind: number, label: string): number {
  const { text, limit } = inline;
  if (text.charCodeAt(behind) !== 40) return 0;
  const element = readElement(text, behind + 1, limit);
  if (element) {
    const shift = text.charCodeAt(element.to) === 41 ? 1 : 0;
    const found = element.found ?? fromLabel(label, 'element');
    if (!found) return 0;
    addTime(inline, { ...found, from: at, to: element.to + shift, damaged: true });
    return element.to + shift;
  }
  const destination = readDestination(text, behind, limit);
  const moment = destination ? readMoment(text.slice(destination.from, destination.to)) : null;
  const found = moment && (moment.video || inline.hasVideo) ? fromLabel(label, 'link') : null;
  if (!found || !destination) return 0;
  addTime(inline, { ...found, from: at, to: destination.end }, moment?.video ?? null);
  return destination.end;
}

function fromLabel(label: string, kind: FoundTime['kind']): FoundTime | null {
  const raw = label.replace(/^[\s[(]+|[\s\])]+$/g, '');
  const read = readTime(raw);
  return read && { kind, from: 0, to: 0, raw, label: null, time: read.time, labelTime: null, damaged: read.junk, video: null, reading: unread };
}

function addTime(inline: Inline, time: FoundTime, video: FoundTime['video'] = null): void {
  time.video = video;
  const number = inline.gathered.times.push(time) - 1;
  addMark(inline.marks, Show.Time, time.from, time.to, number);
}

/** Reads what begins with `[[`: a wikilink, or a time written as one. */
function readDouble(inline: Inline, at: number, readShown: ReadShown): number {
  const { text, limit, marks, gathered } = inline;
  const found = readWikilink(text, at, limit, false, inline.inRow);
  if (!found) return at + 1;
  const { link } = found;
  if (link.flaw === 'time' && link.alias === null) {
    const linked = readLinked(inline, at, link.to, link.target);
    if (linked > 0) return linked;
  }
  gathered.links.push(link);
  if (link.flaw === 'unclosed' || link.flaw === 'nested') return at + 2;
  const time = inline.hasVideo ? timeOfLink(link.flaw === 'time' ? link.target : '', link.from, link.to) : null;
  if (time) {
    addTime(inline, time);
    return link.to;
  }
  if (link.alias === null) addMark(marks, Show.Instead, link.from, link.to, showTarget(link.target));
  else {
    addMark(marks, Show.Nothing, link.from, found.aliasFrom);
    const alias = inline.hasVideo && link.alias.includes(':') ? timeOfLink(link.alias, found.aliasFrom, found.aliasTo) : null;
    if (alias) addTime(inline, alias);
    else readShown(found.aliasFrom, found.aliasTo);
    addMark(marks, Show.Nothing, found.aliasTo, link.to);
  }
  return link.to;
}

function timeOfLink(text: string, from: number, to: number): FoundTime | null {
  if (text === '' || text.length > longestLabel) return null;
  const found = fromLabel(text, 'wikilink');
  return found && { ...found, from, to };
}

/** What a reader sees of a link without an alias: `a > b` for `a#b`. */
function showTarget(target: string): string {
  return target.includes('#') ? target.split('#').filter((part) => part.trim() !== '').join(' > ') : target;
}

/** Reads a `]`: with `(` behind it, it may end the text of a Markdown link. Answers where reading goes on. */
export function closeSquare(inline: Inline, at: number): number {
  const { text, limit, marks, gathered } = inline;
  const open = inline.brackets.pop();
  if (open === undefined || text.charCodeAt(at + 1) !== 40) return at + 1;
  const textFrom = marks.to[open] ?? at;
  const element = readElement(text, at + 2, limit);
  if (element?.found) return closeOnElement(inline, open, at, element.found, element.to);
  const destination = inline.rounds.from(at) < limit ? readDestination(text, at + 1, limit) : null;
  if (!destination) return at + 1;
  const address = text.slice(destination.from, destination.to);
  const span = { from: textFrom - 1, to: destination.end };
  if (address.includes(':') && readTime(address)) {
    gathered.links.push({ kind: 'markdown', ...span, target: address, targetSpan: destination, alias: null, flaw: 'destination' });
  } else if (isInternal(address)) {
    const targetSpan = { from: destination.from, to: destination.to };
    gathered.links.push({ kind: 'markdown', ...span, target: decodeAddress(address), targetSpan, alias: text.slice(textFrom, at), flaw: null });
  }
  marks.shows[open] = Show.Nothing;
  addMark(marks, Show.Nothing, at, destination.end);
  return destination.end;
}

/** `[words](‹a…›)`: the words stay words, the element in the parentheses is the timestamp. */
function closeOnElement(inline: Inline, open: number, at: number, found: FoundTime, to: number): number {
  const end = inline.text.charCodeAt(to) === 41 ? to + 1 : to;
  inline.marks.shows[open] = Show.Nothing;
  const number = inline.gathered.times.push({ ...found, from: at + 1, to: end, damaged: true }) - 1;
  addMark(inline.marks, Show.Nothing, at, at + 1);
  addMark(inline.marks, Show.Time, at + 1, end, number);
  return end;
}

/** Reads what begins with `!`: an embed or an image, neither of which is text. Answers where reading goes on. */
export function readBang(inline: Inline, at: number): number {
  const { text, limit, marks, gathered } = inline;
  if (text.charCodeAt(at + 1) !== 91) return at + 1;
  if (text.charCodeAt(at + 2) === 91) {
    const found = readWikilink(text, at + 1, limit, true, inline.inRow);
    if (!found || found.link.flaw === 'unclosed' || found.link.flaw === 'nested') return at + 1;
    gathered.links.push(found.link);
    addMark(marks, Show.Nothing, at, found.link.to);
    return found.link.to;
  }
  if (inline.rounds.from(at) >= limit) return at + 1;
  const match = image.exec(text.slice(at, Math.min(limit, at + longestImage)));
  if (!match) return at + 1;
  const address = match[1] ?? '';
  const to = at + match[0].length;
  addMark(marks, Show.Nothing, at, to);
  const from = at + match[0].indexOf('](') + 2;
  const span = { from, to: from + address.length };
  if (isInternal(address)) gathered.links.push({ kind: 'markdown', from: at, to, target: decodeAddress(address), targetSpan: span, alias: null, flaw: null });
  return to;
}

/** Reads `(T)` in a note that has a video; answers where reading goes on. */
export function readRound(inline: Inline, at: number): number {
  const next = inline.text.charCodeAt(at + 1);
  if (!inline.hasVideo || !isDigit(next)) return at + 1;
  const time = readParenthesis(inline.text, at, inline.limit);
  if (!time) return at + 1;
  addTime(inline, time);
  return time.to;
}
