import { type Opening, readContent } from './element-content';
import { withoutTags } from './formatted-label';
import { type FoundElement, type FoundTime, unread } from './found-time';
import { readOpeningTag, timeAttribute } from './opening-tag';
import { endOfTime, fieldsIn, readElementTime } from './written-time';

const canonicalStart = '<a class="yt-timestamp" data-t="';
/** A time as `endOfTime` reads it, in its element. The engine matches this in less than half the time that looking at each character takes. */
const canonical = new RegExp(`${canonicalStart}(\\d{1,4}:(?:\\d\\d|\\d{1,4}:\\d{1,4}(?::\\d{1,4})?))">\\[\\1\\]</a>`, 'y');
/** What says in an opening tag that it is a timestamp's, maybe damaged. */
const ownClass = '[^<\\n]{0,40}?yt.{0,3}?timestamp|class="yt["\'=>]{0,3}(?=\\s*data-?t|\\d)|class="yt[\\d:-]{2,12}(?=">)|class="yt\\s+class="yt-timestamp';
/** The name, or the blank behind it, may be missing. */
const opening = new RegExp(`^\\\\?<(?:\\s*([a-z]{1,6}?)(?:\\s|%20)+|([a-z]{0,6}?)(?=class=))(?:${ownClass})`, 'i');
/** The start of an opening tag whose rest was cut off with the text. */
const cutOpening = /^<a\s+class="yt[-\w]{0,10}$/;
const attribute = /^["'\\]*(?:\s|%20)*(?:data-?(?:t(?:ime(?:stamp)?)?)?|href|t)?\s*=?\s*["']?([^"'<>\n]*)(["']?)/;
/** The time's own attribute, whatever stands between it and the class; its value may be broken over two lines. */
const ownAttribute = /[\s"'\\]data-t\s*=\s*["']?([^"'<>\n]*(?:\r?\n[\d:]{1,10}(?=["']))?)/i;
/** A time whose `">` is missing, before the label. */
const unclosedTime = /^\d{1,4}(?::\d{1,4}){1,3}(?=\[\d)/;
const nothingButTime = /^[\d:\s–—-]*$/;
/** Another tag, before this one could say that it is a timestamp's. */
const cutShort = /^\\?<[^<"'=y]*</i;
const longestOpening = 300;

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
  const tag = start[1] ?? start[2] ?? '';
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
