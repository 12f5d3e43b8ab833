import * as char from '../../char';
import { isDigit } from '../../characters';
import { type FoundLink, lastTwo, readWikilink } from '../../links/wikilinks';
import { type FoundTime, unread } from '../../time/found-time';
import { labelOfAddress } from '../../time/label-of-address';
import { type FoundBracket, readBracket } from '../../time/plain-times';
import { readElement } from '../../time/timestamps';
import { readTime, withoutBrackets } from '../../time/written-time';
import { readDestination, readMoment, videoOfLink } from './destination';
import { addMark, addTime, addWiderTime, type Inline, Show } from './marks';

const footnote = /^\[\^[^\]\s]{1,60}\]/;
const wordBefore = /[\p{L}\p{N}_\])]/u;
const longestLabel = 60;
/** A link's text that is a time with marks or parentheses round it. */
const marked = /\[[^\p{L}\p{N}[\]<\n]{1,8}(\d[\d:.,\s–—-]{2,40}\d)[^\p{L}\p{N}[\]<\n]{0,4}\](?=\()/uy;
/** Only letters and signs of Western scripts have lower numbers. */
const firstSymbol = 0x2000;

/**
 * Reads the stretch of a link that is shown. It is passed as an object, not as a function made for the note: the engine keeps such a function
 * alive from one note to the next, with all that it refers to.
 */
export interface ShownReader {
  readShown(from: number, to: number): void;
}

/** Reads what begins with `[`; returns where reading goes on. */
export function readSquare(inline: Inline, at: number, reader: ShownReader): number {
  const { text, limit, marks } = inline;
  const next = text.charCodeAt(at + 1);
  if (next === char.squareOpen) return readDouble(inline, at, reader);
  if (next === char.caret) {
    const note = footnote.exec(text.slice(at, Math.min(limit, at + 64)));
    if (note) {
      addMark(marks, Show.Nothing, at, at + note[0].length);
      return at + note[0].length;
    }
  }
  if (isDigit(next) || next === char.space) {
    const end = readTimes(inline, at);
    if (end > 0) return end;
  } else if (mayMark(next)) {
    const end = readMarked(inline, at);
    if (end > 0) return end;
  }
  inline.brackets.push(addMark(marks, Show.Literal, at, at + 1));
  return at + 1;
}

/** Reads plain times in brackets, or a link whose text is a time; returns where they end, 0 when there are none. */
function readTimes(inline: Inline, at: number): number {
  const { text, limit } = inline;
  const bracket = readBracket(text, at, limit);
  if (!bracket) return 0;
  const linked = readLinked(inline, at, bracket.to, text.slice(at + 1, bracket.to - 1));
  if (linked !== 0) return Math.max(linked, 0);
  const first = bracket.times[0];
  if (!inline.hasVideo || !first || (first.time.start.length === 2 && isIndex(inline, at))) return 0;
  addTimes(inline, bracket);
  return bracket.times.length > 1 ? hideDestination(inline, bracket.to) : bracket.to;
}

/** Whether a bracket touches a word or another bracket before it, as in `cells[2:10]`. A timestamp there is neither. */
function isIndex({ text, marks }: Inline, at: number): boolean {
  if (at === 0 || !wordBefore.test(text.charAt(at - 1))) return false;
  const last = marks.count - 1;
  return marks.shows[last] !== Show.Time || marks.to[last] !== at;
}

/** Whether a character may stand before the time that is a link's text: emphasis, a parenthesis or a symbol. */
function mayMark(code: number): boolean {
  return code === char.star || code === char.underscore || code === char.roundOpen || code > firstSymbol;
}

/** Reads a link on a time that is emphasized, in parentheses or has a symbol before it, as in `[**T**](…)`; returns where it ends, 0 when there is none. */
function readMarked(inline: Inline, at: number): number {
  marked.lastIndex = at;
  const label = marked.exec(inline.text)?.[1];
  return label === undefined ? 0 : Math.max(0, readLinked(inline, at, marked.lastIndex, label));
}

/** Adds the times of a bracket and hides what separates them. */
export function addTimes(inline: Inline, { from, times }: FoundBracket): void {
  let done = from;
  for (const time of times) {
    if (time.from > done) addMark(inline.marks, Show.Nothing, done, time.from);
    addTime(inline, time);
    done = time.to;
  }
}

/** Hides the address of a link on several times; returns where it ends, or the offset itself when there is none. */
function hideDestination({ text, limit, marks }: Inline, at: number): number {
  const destination = text.charCodeAt(at) === char.roundOpen ? readDestination(text, at, limit) : null;
  if (!destination) return at;
  addMark(marks, Show.Nothing, at, destination.end);
  return destination.end;
}

/**
 * Reads what follows a bracketed time when both are one timestamp: `[T](‹a…›)`, `[T](#t=T)`, `[T](https://youtu.be/…)`.
 * @returns Where it ends; 0 when nothing of the kind follows, -1 when a link follows that leads elsewhere.
 */
function readLinked(inline: Inline, at: number, behind: number, label: string): number {
  const { text, limit } = inline;
  if (text.charCodeAt(behind) !== char.roundOpen) return 0;
  const element = readElement(text, behind + 1, limit);
  if (element) {
    const found = element.found ?? fromLabel(label, 'element');
    if (!found) return 0;
    const to = text.charCodeAt(element.to) === char.roundClose ? element.to + 1 : element.to;
    found.damaged = true;
    addWiderTime(inline, found, at, to);
    return to;
  }
  const destination = readDestination(text, behind, limit);
  const address = destination ? text.slice(destination.from, destination.to) : '';
  const moment = destination ? readMoment(address) : null;
  const found = moment && (moment.video || inline.hasVideo) ? fromLabel(label, 'link') : null;
  if (destination && !moment) return -1;
  if (!found || !destination) return 0;
  found.video = moment?.video ?? null;
  found.labelTime = labelOfAddress(address, found.time);
  addWiderTime(inline, found, at, destination.end);
  return destination.end;
}

function fromLabel(label: string, kind: FoundTime['kind']): FoundTime | null {
  const raw = withoutBrackets(label);
  const read = readTime(raw);
  return read && { kind, from: 0, to: 0, raw, label: null, time: read.time, labelTime: null, damaged: read.junk, video: null, reading: unread };
}

/** Reads what begins with `[[`: a wikilink, or a time written as one. What begins with a timestamp element is no link. */
function readDouble(inline: Inline, at: number, reader: ShownReader): number {
  const { text, limit, marks, gathered } = inline;
  const last = lastTwo(text, at, limit);
  if (last > at) return last;
  const holdsElement = text.charCodeAt(at + 2) === char.less && readElement(text, at + 2, limit) !== null;
  const found = holdsElement ? null : readWikilink(text, at, limit, inline.inRow);
  if (!found) return at + 1;
  const { link } = found;
  if (link.flaw === 'time' && link.alias === null) {
    const linked = readLinked(inline, at, link.to, link.target);
    if (linked > 0) return linked;
  }
  gathered.links.push(link);
  if (link.flaw === 'nested' && found.aliasFrom > at) return openNested(inline, at, found.aliasFrom);
  if (link.flaw === 'unclosed' || link.flaw === 'nested') return at + 2;
  const time = inline.hasVideo && link.flaw === 'time' ? timeOfLink(link.target) : null;
  if (time) {
    addWiderTime(inline, time, link.from, link.to);
    return link.to;
  }
  if (link.alias === null) addMark(marks, Show.Instead, link.from, link.to, showTarget(link.target));
  else showAlias(inline, found, link.alias, reader);
  return link.to;
}

/** Begins a link in which another one starts: hides what comes before its alias, which includes the other link. */
function openNested(inline: Inline, at: number, aliasFrom: number): number {
  addMark(inline.marks, Show.Nothing, at, aliasFrom);
  inline.nested++;
  return aliasFrom;
}

/** Shows the alias of a link. It may be a time: in the media file that the link leads to, else in the note's video. */
function showAlias(inline: Inline, { link, aliasFrom, aliasTo }: FoundLink, alias: string, reader: ShownReader): void {
  const video = alias.includes(':') ? videoOfLink(link.target) : null;
  const moment = video && fromLabel(alias, 'link');
  if (moment) {
    moment.video = video;
    moment.labelTime = labelOfAddress(link.target, moment.time);
    return addWiderTime(inline, moment, link.from, link.to);
  }
  addMark(inline.marks, Show.Nothing, link.from, aliasFrom);
  const time = inline.hasVideo && alias.includes(':') ? timeOfLink(alias) : null;
  if (time) addWiderTime(inline, time, aliasFrom, aliasTo);
  else reader.readShown(aliasFrom, aliasTo);
  addMark(inline.marks, Show.Nothing, aliasTo, link.to);
}

function timeOfLink(text: string): FoundTime | null {
  return text.length > longestLabel ? null : fromLabel(text, 'wikilink');
}

/** What a link without an alias shows: `a > b` for `a#b`. */
function showTarget(target: string): string {
  return target.includes('#') ? target.split('#').filter((part) => part.trim() !== '').join(' > ') : target;
}
