import * as char from '../char';
import { holdsImage, readFormattedLabel } from './formatted-label';
import { type FoundElement, type FoundTime, unread } from './found-time';
import { isProse } from './prose-label';
import { readElementTime, readWellSpelt, withoutBrackets } from './written-time';

const closing = /^<\/[ \t]*(a|span|p|sup|sub|em|b|i|strong|div)\b(?:[ \t]*>)?/i;
/**
 * What is left of a closing tag, or of its end, with a mark too many or another bracket in it: `</>`, `<\a>`, `<//a>`, the end of `</a]`,
 * `</a">` and `</a>>`. The letter may be the Cyrillic one that looks like it.
 */
const tornEnd = /(?:<[ \t]?[/\\]{1,2}[ \t]?(?:a|\u0430|span)?)?(?:(["\])}]?>)|[\]}])/y;
const leadingTime = /^\s*[[(]{0,2}\d[\d:]*(?:\s*[-–—]\s*\d[\d:]*)?[\])}]{0,4}(?:(?:\/a)?>)?/;
/** A label whose bracket is not closed in it, as in `[T</a>]`. */
const lacksBracket = /^\s*\[[^\]]*$/;
/** A label that is a Markdown link whose text is a time: `[T](…)`. */
const linkedTime = /^\s*\[[\d:[\]]+\(\S*\)\s*$/;
const longestLabel = 400;

/** The opening tag of an element. */
export interface Opening {
  /** Its name. */
  readonly tag: string;
  /** The time that it bears, as it is written. */
  readonly value: string;
  /** Where the content starts. */
  readonly open: number;
  /** Whether nothing in it is damaged. */
  readonly clean: boolean;
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

/** Reads an element on from its opening tag. @param at Where the element begins. @param limit Where its line ends. */
export function readContent(text: string, at: number, limit: number, opened: Opening): FoundElement {
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
  if (inTags && (isProse(inTags.shown) || holdsImage(inTags.label))) return { ...settle(at, opened, inTags), next: open };
  if (!close) return settle(at, opened, { label: '', to: open, isTorn: true });
  const to = next + close[0].length;
  if (!isProse(label) || linkedTime.test(label)) return settle(at, opened, { label, to, isTorn: true });
  return { ...settle(at, opened, { label, to, isTorn: false }), next: open };
}

/** The content up to a closing tag. In `<sup>‹a…›[T]</sup>`, that is the tag of the element around this one. */
function closeContent(text: string, at: number, { open, tag }: Opening, label: string, [written, name = '']: RegExpExecArray): Content {
  const next = open + label.length;
  const isOther = name.toLowerCase() !== tag.toLowerCase();
  const behind = text.charCodeAt(next + written.length);
  const isTorn = !written.endsWith('>') || behind === char.greater || lacksBracket.test(label);
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
  const read = readElementTime(shown);
  // A misspelt value is worth less than a label that is not.
  const value = readWellSpelt(opened.value) ?? (read && readWellSpelt(shown) ? null : readElementTime(opened.value));
  const time = (value ?? read)?.time;
  if (!time) return { from, to, found: null, next: to };
  const raw = value ? opened.value.trim() : withoutBrackets(shown);
  const damaged = isTorn || !value || value.junk || !opened.clean || (read !== null && (read.junk || label.includes('[[')));
  const found: FoundTime = { kind: 'element', from, to, raw, label, time, labelTime: read?.time ?? null, damaged, video: null, reading: unread };
  return { from, to, next: to, found };
}
