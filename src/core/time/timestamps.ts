import * as char from '../char';
import type { Span } from '../text';
import { holdsImage, readFormattedLabel, withoutTags } from './formatted-label';
import { readOpeningTag, timeAttribute } from './opening-tag';
import type { Reading } from './reading';
import type { Timestamp } from './timestamp';
import { endOfTime, fieldsIn, readElementTime, withoutBrackets } from './written-time';

/** A timestamp as it was found. Its reading is filled in once all of the note's times are decided together. */
export type FoundTime = { -readonly [Key in keyof Timestamp]: Timestamp[Key] };

/** The reading of a time that is not decided yet. */
export const unread: Reading = { kind: 'uncertain', seconds: 0, end: null, reason: null };

/** An element that claims to be a timestamp. */
export interface FoundElement extends Span {
  /** Null when no time can be read from it. */
  readonly found: FoundTime | null;
  /** Where the parser goes on: after the element, or after its opening tag when its content is text. */
  readonly next: number;
}

const canonicalStart = '<a class="yt-timestamp" data-t="';
/** A time as `endOfTime` reads it, in its element. The engine matches this in less than half the time that looking at each character takes. */
const canonical = new RegExp(`${canonicalStart}(\\d{1,4}:(?:\\d\\d|\\d{1,4}:\\d{1,4}(?::\\d{1,4})?))">\\[\\1\\]</a>`, 'y');
const opening = /^\\?<\s*([a-z]{1,6})(?:\s|%20)+(?:[^<\n]{0,40}?yt.{0,3}?timestamp|class="yt["'=>]{0,3}(?=\s*data-?t|\d)|class="yt[\d:-]{2,12}(?=">)|class="yt\s+class="yt-timestamp)/i;
/** The start of an opening tag whose rest was cut off with the text. */
const cutOpening = /^<a\s+class="yt[-\w]{0,10}$/;
const attribute = /^["'\\]*(?:\s|%20)*(?:data-?(?:t(?:ime(?:stamp)?)?)?|href|t)?\s*=?\s*["']?([^"'<>\n]*)(["']?)/;
/** The time's own attribute, whatever stands between it and the class; its value may be broken over two lines. */
const ownAttribute = /[\s"'\\]data-t\s*=\s*["']?([^"'<>\n]*(?:\r?\n[\d:]{1,10}(?=["']))?)/i;
const closing = /^<\/[ \t]*(a|span|p|sup|sub|em|b|i|strong|div)\b(?:[ \t]*>)?/i;
/** What is left of a closing tag, or of its end, with another bracket or a quotation mark in it: `</>`, `<\a>`, the end of `</a]` and `</a">`. */
const tornEnd = /(?:<[ \t]?[/\\][ \t]?(?:a|span)?)?(?:(["\])}]?>)|[\]}])/y;
const leadingTime = /^\s*[[(]{0,2}\d[\d:]*(?:\s*[-–—]\s*\d[\d:]*)?[\])}]{0,4}(?:(?:\/a)?>)?/;
/** A time whose `">` is missing, before the label. */
const unclosedTime = /^\d{1,4}(?::\d{1,4}){1,3}(?=\[\d)/;
const nothingButTime = /^[\d:\s–—-]*$/;
const letter = /\p{L}/u;
/** A label whose bracket is not closed in it, as in `[T</a>]`. */
const lacksBracket = /^\s*\[[^\]]*$/;
/** A label that is a Markdown link whose text is a time: `[T](…)`. */
const linkedTime = /^\s*\[[\d:[\]]+\(\S*\)\s*$/;
/** Another tag, before this one could say that it is a timestamp's. */
const cutShort = /^\\?<[^<"'=y]*</i;
const longestOpening = 300;
const longestLabel = 400;

/**
 * Reads the timestamp element that begins at an offset, however damaged. The work at each offset is bounded.
 * @param at Where its `<` stands, or the backslash before that.
 * @param limit Where its line ends.
 * @returns Null when no such element begins there.
 */
export function readElement(text: string, at: number, limit: number): FoundElement | null {
  const found = readCanonical(text, at, limit);
  return found ? { from: at, to: found.to, found, next: found.to } : readDamaged(text, at, limit);
}

/** Reads the element in the form that nearly all have: `<a class="yt-timestamp" data-t="T">[T]</a>`, the same T twice. */
export function readCanonical(text: string, at: number, limit: number): FoundTime | null {
  canonical.lastIndex = at;
  if (!canonical.test(text)) return null;
  const to = canonical.lastIndex;
  if (to > limit) return null;
  const start = at + canonicalStart.length;
  const close = to - '</a>'.length;
  const label = (start + close) / 2;
  const end = label - '">'.length;
  const time = { start: fieldsIn(text, start, end), end: null };
  return {
    kind: 'element', from: at, to, raw: text.slice(start, end), label: text.slice(label, close),
    time, labelTime: time, damaged: false, video: null, reading: unread,
  };
}

interface Opening {
  readonly tag: string;
  readonly value: string;
  /** Where the content starts. */
  readonly open: number;
  readonly clean: boolean;
}

/** The opening tag as nearly all have it. */
function readOpening(text: string, at: number, limit: number): Opening | null {
  if (!text.startsWith(canonicalStart, at)) return null;
  const start = at + canonicalStart.length;
  const end = endOfTime(text, start, limit);
  if (end < 0 || end + 2 > limit || !text.startsWith('">', end)) return null;
  return { tag: 'a', value: text.slice(start, end), open: end + 2, clean: true };
}

/** A sound opening tag with other attributes, or with its own in another order or other quotation marks; tags within its time are damage. */
function readSoundOpening(head: string, at: number): Opening | null {
  const tag = readOpeningTag(head);
  const time = tag && timeAttribute(tag);
  if (!time) return null;
  const value = withoutTags(time.value);
  if (!nothingButTime.test(value) || !readElementTime(value)) return null;
  return { tag: tag.name, value, open: at + tag.length, clean: value === time.value };
}

/** Like `readElement`, for an element that `readCanonical` cannot read. */
export function readDamaged(text: string, at: number, limit: number): FoundElement | null {
  const head = text.slice(at, Math.min(limit, at + longestOpening));
  if (cutShort.test(head)) return null;
  const sound = readOpening(text, at, limit) ?? readSoundOpening(head, at);
  if (sound) return readContent(text, at, limit, sound);
  const start = opening.exec(head);
  if (!start) return at + head.length >= limit && cutOpening.test(head) ? { from: at, to: limit, found: null, next: limit } : null;
  const rest = head.slice(start[0].length);
  const pair = attribute.exec(rest);
  if (!pair) return null;
  const [whole, value = '', close = ''] = pair;
  const behind = start[0].length + whole.length;
  const bracket = endOfTag(head, behind);
  const end = bracket < 0 ? behind : bracket;
  const cutOff = bracket < 0 && at + behind >= limit;
  if (cutOff && (close === '' || value === '')) return { from: at, to: limit, found: null, next: limit };
  const tag = start[1] ?? '';
  const time = bracket < 0 ? unclosedTime.exec(value)?.[0] : undefined;
  if (time) return readContent(text, at, limit, { tag, value: time, open: at + behind - close.length - value.length + time.length, clean: false });
  return readContent(text, at, limit, { tag, value: ownAttribute.exec(head.slice(0, end))?.[1] ?? value, open: at + end, clean: false });
}

/** The offset after the `>` that ends a tag; -1 when another tag starts first or there is none. */
function endOfTag(head: string, from: number): number {
  for (let i = from; i < head.length; i++) {
    if (head[i] === '>') return i + 1;
    if (head[i] === '<') return -1;
  }
  return -1;
}

/** What follows an opening tag and belongs to its element. */
interface Content {
  readonly label: string;
  /** The label as a reader sees it, where that is not as it is written. */
  readonly shown?: string;
  /** Where the element ends. */
  readonly to: number;
  /** The element does not end as it should. */
  readonly isTorn: boolean;
}

function readContent(text: string, at: number, limit: number, opened: Opening): FoundElement {
  const { open, tag } = opened;
  const next = text.indexOf('<', open);
  const mayClose = next >= 0 && next < limit && next - open <= longestLabel && text.charCodeAt(next + 1) === char.slash;
  const close = mayClose ? closing.exec(text.slice(next, next + 12)) : null;
  const label = close ? text.slice(open, next) : '';
  if (close && (readElementTime(label) || label.trim() === '')) return settle(at, opened, closeContent(text, at, opened, label, close));
  const formatted = !close && opened.clean ? readFormattedLabel(text, open, limit, tag) : null;
  const inTags = formatted && { label: formatted.written, shown: formatted.shown, to: formatted.to, isTorn: false };
  if (inTags && readElementTime(inTags.shown)) return settle(at, opened, inTags);
  const lead = leadingTime.exec(text.slice(open, Math.min(limit, open + 60)));
  if (lead && (!close || lead[0].endsWith('>'))) {
    const end = open + lead[0].length;
    const to = text.charCodeAt(end) === char.less ? endOfTorn(text, at, end) : end;
    return settle(at, opened, { label: lead[0].replace(/(?:\/a)?>$/, ''), to, isTorn: true });
  }
  if (inTags && (letter.test(inTags.shown) || holdsImage(inTags.label))) return { ...settle(at, opened, inTags), next: open };
  if (!close) return settle(at, opened, { label: '', to: open, isTorn: true });
  const to = next + close[0].length;
  if (!letter.test(label) || linkedTime.test(label)) return settle(at, opened, { label, to, isTorn: true });
  return { ...settle(at, opened, { label, to, isTorn: false }), next: open };
}

/** The content up to a closing tag. In `<sup>‹a…›[T]</sup>`, that is the tag of the element around this one. */
function closeContent(text: string, at: number, { open, tag }: Opening, label: string, [written, name = '']: RegExpExecArray): Content {
  const next = open + label.length;
  const isOther = name.toLowerCase() !== tag.toLowerCase();
  const isTorn = !written.endsWith('>') || lacksBracket.test(label);
  const end = isTorn ? endOfTorn(text, at, next + written.length) : next + written.length;
  const to = isOther && text.endsWith(`<${name}>`, at) ? next : end;
  return { label, to, isTorn: isOther || isTorn };
}

/** The end of what is left at an offset of an element's closing tag. A bracket that was open before the element closes that, and `]]` a wikilink. */
function endOfTorn(text: string, from: number, at: number): number {
  tornEnd.lastIndex = at;
  const found = tornEnd.exec(text);
  if (!found) return at;
  const closesAnother = found[1] === undefined && (text.charCodeAt(from - 1) === char.squareOpen || text.startsWith(']]', at));
  return closesAnother ? at : tornEnd.lastIndex;
}

/** Puts an element together from its opening tag and its content. */
function settle(from: number, opened: Opening, { label, shown = label, to, isTorn }: Content): FoundElement {
  const value = readElementTime(opened.value);
  const read = readElementTime(shown);
  const time = (value ?? read)?.time;
  if (!time) return { from, to, found: null, next: to };
  const raw = value ? opened.value.trim() : withoutBrackets(shown);
  const damaged = isTorn || !value || value.junk || !opened.clean || (read !== null && (read.junk || label.includes('[[')));
  const found: FoundTime = { kind: 'element', from, to, raw, label, time, labelTime: read?.time ?? null, damaged, video: null, reading: unread };
  return { from, to, next: to, found };
}
