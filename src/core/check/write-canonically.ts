import { canonicalElement, canonicalOpening, canonicalTime } from '../note/write-timestamp';
import type { Edit } from '../text';
import { holdsImage } from '../time/formatted-label';
import { readOpeningTag, timeAttribute } from '../time/opening-tag';
import { isProse } from '../time/prose-label';
import { fieldsToSeconds } from '../time/timecode';
import type { Timestamp } from '../time/timestamp';
import { readTime } from '../time/written-time';

/** The opening tag that nearly all have, without other attributes. */
const plainOpening = /^<a class="yt-timestamp" data-t="[^"<>\n]*">/;
const lineBreaks = /[ \t]*\r?\n[ \t]*/g;
const longestWords = 300;
/** A link to the note of a year, say. What has a colon is a time written as a link. */
const linkToNumber = /^\s*\[\[\d+\]\]\s*$/;

/**
 * The edits that write a timestamp as it is read. Elements, links on a time and times as links become canonical elements; a sound tag
 * keeps its other attributes. A plain time stays plain, a time in a link's alias stays there, and a label of words stays as it is.
 * @returns Null where there is nothing to change, or where the source is not as expected: the raw text, label or brackets are not found.
 */
export function writeCanonically(text: string, timestamp: Timestamp): Edit[] | null {
  const time = canonicalTime(timestamp.reading);
  const edits = editsFor(text, timestamp, time)?.filter((edit) => text.slice(edit.from, edit.to) !== edit.text) ?? [];
  return edits.length > 0 ? edits : null;
}

function editsFor(text: string, timestamp: Timestamp, time: string): Edit[] | null {
  if (timestamp.kind === 'plain' || isAlias(text, timestamp)) return replaceRaw(text, timestamp, time);
  if (text.startsWith('](', timestamp.from - 1)) return freeWords(text, timestamp, time);
  const isTwin = text.startsWith('[', timestamp.from);
  if (!isTwin && timestamp.labelTime === null && isProse(timestamp.label ?? '')) return rewriteOpening(text, timestamp, time);
  return [{ from: timestamp.from, to: timestamp.to, text: rewriteElement(text, timestamp, time) }];
}

/** An element with the new time; it keeps the other attributes of its tag. */
function rewriteElement(text: string, { from, to }: Timestamp, time: string): string {
  const own = ownOpening(text.slice(from, to), time);
  return own ? `${own.opening}[${time}]</${own.name}>` : canonicalElement(time);
}

/** An element's own opening tag on one line, with the new time; null unless the tag is sound and has more in it than a timestamp needs. */
function ownOpening(source: string, time: string): { readonly opening: string; readonly name: string } | null {
  if (plainOpening.test(source)) return null;
  const element = source.replace(lineBreaks, ' ');
  const tag = readOpeningTag(element);
  const written = tag && timeAttribute(tag);
  if (!written || (tag.attributes.size === 2 && tag.attributes.get('class')?.value === 'yt-timestamp')) return null;
  const opening = element.slice(0, tag.length);
  const isQuoted = /["']/.test(opening.charAt(written.to));
  return { name: tag.name, opening: opening.slice(0, written.from) + (isQuoted ? time : `"${time}"`) + opening.slice(written.to) };
}

/** Whether the time is what a link to a note shows, as in `[[note | 00:51:03]]`, not the whole link. */
function isAlias(text: string, { kind, from }: Timestamp): boolean {
  return kind === 'wikilink' && !text.startsWith('[[', from);
}

/**
 * Whether a timestamp's markup also holds what would be lost in canonical markup: an image beside the time, a link to a note whose name is a
 * number, or another time, as in `[01:22:00](‹22:00›)`.
 */
export function losesContent(text: string, timestamp: Timestamp): boolean {
  const label = timestamp.label ?? '';
  return losesTime(text, timestamp) || (timestamp.labelTime !== null && (holdsImage(label) || linkToNumber.test(label)));
}

function losesTime(text: string, { from, to, reading, time }: Timestamp): boolean {
  if (!text.startsWith('[', from)) return false;
  const close = text.slice(from, to).indexOf('](');
  const twin = close < 0 ? null : readTime(text.slice(from, from + close));
  const seconds = twin === null ? reading.seconds : fieldsToSeconds(twin.time.start);
  return seconds !== reading.seconds && seconds !== fieldsToSeconds(time.start);
}

/** Replaces the time alone: the brackets around it, and other times in them, stay. */
function replaceRaw(text: string, { from, to, raw }: Timestamp, time: string): Edit[] | null {
  const at = text.slice(from, to).indexOf(raw);
  return at < 0 || raw === '' ? null : [{ from: from + at, to: from + at + raw.length, text: time }];
}

/** Replaces only the opening tag of an element whose label is text. */
function rewriteOpening(text: string, { from, to, label }: Timestamp, time: string): Edit[] | null {
  const at = label === null ? -1 : text.slice(from, to).indexOf(`>${label}`);
  if (at < 0) return null;
  return [{ from, to: from + at + 1, text: ownOpening(text.slice(from, to), time)?.opening ?? canonicalOpening(time) }];
}

/** Turns `[words](‹element›)`, which is not a link, into the words without their brackets and then the element. */
function freeWords(text: string, { from, to }: Timestamp, time: string): Edit[] | null {
  const close = from - 1;
  const open = text.slice(Math.max(0, close - longestWords), close).lastIndexOf('[');
  if (open < 0) return null;
  const at = Math.max(0, close - longestWords) + open;
  if (/[\]\n]/.test(text.slice(at, close))) return null;
  return [
    { from: at, to: at + 1, text: '' },
    { from: close, to, text: ` ${canonicalElement(time)}` },
  ];
}
