import * as char from '../../char';
import { blanklessLetter, isAsciiLetter, isSpace } from '../../characters';
import { lastOf } from '../../last-of';
import { codeGuard } from '../characters/stand-ins';
import { findGroups, type Group } from './groups';
import type { Shown } from './show-block';
import { hasStrayCloser, hasStrayOpener } from './stray-brackets';

const punctuation = /^[.,;:!?…)\]}»”’。！？、，।؟۔،؛։）】]/;
/** What joins a timestamp to the words after it. A mark that touches the words but not the timestamp is theirs, as in `.bashrc`. */
const leadingSeparators = /^[:,;.–—|·•→-]*(?:\s+(?:[:,;.–—|·•→-]+|[=-]>)(?=\s))*\s*/;
/** Marks without a word, such as a pictograph before the timestamp that a line begins with. */
const wordless = /^[^\p{L}\p{N}]{1,6}$/u;
/** No sentence starts with a pause. */
const leadingPause = /^\s*[,;:]\s/;
/** A bullet whose line break was lost. */
const lostBullet = /^[.!?…]\*\s/;
/** A dash without blanks, which only the timestamp separated from the word before it. */
const bindingDash = /^[–—]\S/;
/** A stop behind another mark that a timestamp has kept apart from the words: the stop is enough. */
const stopBehindMark = /^[.,;:]\.(?=\s|$)/;
/** A dash or a colon that says the same as the dash before the timestamp. */
const pauses = /^(?:[–—|·•→-]\s|:)/;
/** An opening bracket, or a quotation mark that does not touch a word before it: some languages open with what others close with. */
const opens = /[([{]$|(?:^|\s)["'“”„‘‚«»]$/;
/** What already ends a sentence. A question mark within quotation marks does not, nor does an exclamation mark, which may belong to a name. */
const stopsAlready = /(?:[.…](?:["'”’“«]|[ \u00a0\u202f]?»)*|[?؟])$/;
/** A full stop in brackets: it ends a sentence in them, or only a word, as in `(Bees, etc.)`. */
const stopsInBrackets = /[.…]["'”’]*[)\]]+["'”’]*$/;
const startsInBrackets = /^[([]/;
/** A space left where something hidden stood before a full stop or a comma. Before `.bashrc` and `..` it is none: those begin words. */
const strayBlank = / ([.,])(?= |$)/g;
const guards = new RegExp(codeGuard, 'g');
const pausesAtEnd = /[;:；：、，]$/;
const closes = /^[)）】。]/;
/** Two marks that meet where a timestamp between them is gone: the second is enough. */
const doubled = /^(?:[,;][\],;]|::)/;
const blankless = new RegExp(`${blanklessLetter}$`, 'u');
const blanklessStart = new RegExp(`^${blanklessLetter}`, 'u');
const mostClosers = 8;
/** An end with a single space after it, which needs no tidying. */
const endsTidy = /[^\s,>|–—·•→-] $/;
const joiner = /(?:,|\s(?:[–—|·•→-]{1,3}|[=-]>)){1,4}$/;

/**
 * The text of a claim: a stretch of the shown text without its timestamps, with white space folded and no blank left before punctuation.
 * Where two full stops meet because a group between them is gone, one stays.
 */
export function claimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  return fold(joinAround(text, from, to, groups));
}

/** `claimText`, or what does the same sooner for a text whose white space needs no folding. @param untidy Whether it may need some. */
export function claimTextFor(untidy: boolean): typeof claimText {
  return untidy ? claimText : plainClaimText;
}

/** What a block says as a whole. */
export function wholeText({ page: { text }, from, to, untidy }: Shown): string {
  return claimTextFor(untidy)(text, from, to, findGroups(text, from, to));
}

function plainClaimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  return endsPlainly(text, from, to, groups) ?? joinAround(text, from, to, groups).trim();
}

/** The text of a claim that consists of words, one group and a full stop, as most do; null for any other. */
function endsPlainly(text: string, from: number, to: number, groups: readonly Group[]): string | null {
  const group = groups[0];
  if (!group || groups.length > 1 || group.to !== to - 1 || text.charCodeAt(group.to) !== char.stop) return null;
  const start = text.charCodeAt(from) === char.space ? from + 1 : from;
  const end = text.charCodeAt(group.from - 1) === char.space ? group.from - 1 : group.from;
  return end > start && isAsciiLetter(text.charCodeAt(start)) && isAsciiLetter(text.charCodeAt(end - 1)) ? `${text.slice(start, end)}.` : null;
}

function joinAround(text: string, from: number, to: number, groups: readonly Group[]): string {
  const parts: string[] = [];
  let at = text.charCodeAt(from) === char.star && lostBullet.test(text.slice(from - 1, from + 2)) ? from + 1 : from;
  let behindGroup = at > from;
  // Most claims begin with a space and a letter, before which there is nothing to remove.
  if (text.charCodeAt(at) === char.space && isAsciiLetter(text.charCodeAt(at + 1))) at++;
  for (const group of groups) {
    addPart(parts, text.slice(at, hasStrayOpener(text, group, to) ? group.from - 1 : group.from), behindGroup);
    at = Math.max(at, hasStrayCloser(text, group, from) ? group.to + 1 : group.to);
    behindGroup = true;
  }
  addPart(parts, text.slice(at, Math.max(at, to)), behindGroup);
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
}

/**
 * Adds the text after a group to the text before it, of which only the last part is looked at.
 * @param right The text after the group.
 * @param behindGroup Whether a group stands right before `right`, so that marks at its start may belong to the group.
 */
function addPart(parts: string[], right: string, behindGroup: boolean): void {
  const left = lastOf(parts);
  if (left === undefined) {
    const first = isAsciiLetter(right.charCodeAt(0)) ? right : right.replace(behindGroup ? leadingSeparators : leadingPause, '').trimStart();
    if (first !== '') parts.push(first);
    return;
  }
  const start = behindGroup && right.charCodeAt(1) === char.stop && stopBehindMark.test(right) ? right.slice(1) : right;
  const after = (parts.length === 1 && wordless.test(left) ? start.replace(leadingSeparators, '') : start).trimStart();
  const before = left.trimEnd();
  if (after === '') {
    if (right !== '' && endsTidy.test(left.slice(-2))) return;
    parts[parts.length - 1] = right === '' ? withoutJoiner(before) : `${withoutJoiner(before)} `;
    return;
  }
  const isApart = before.length < left.length || after.length < right.length || meetAsWords(before, after);
  parts[parts.length - 1] = pauses.test(after) ? withoutJoiner(before) : before;
  if (after.startsWith('.') && !after.startsWith('..')) addStop(parts, before, after);
  else if (after.startsWith('.') || (!isAsciiLetter(after.charCodeAt(0)) && (bindsLeft(before, after) || bindingDash.test(right)))) {
    addBound(parts, before, after);
  }
  else parts.push(isApart && !(opens.test(before.slice(-2)) && !endsFrenchQuote(before)) ? ` ${after}` : after);
}

/** Whether a text ends with a quotation closed as in French, with a space before the mark. */
function endsFrenchQuote(before: string): boolean {
  return before.endsWith('»') && before.lastIndexOf('«') > before.lastIndexOf('»', before.length - 2);
}

/** Whether a text starts with punctuation, or with a straight quotation mark that closes a quotation in the text before it. */
function bindsLeft(before: string, after: string): boolean {
  if (!after.startsWith('"')) return punctuation.test(after);
  return !/^"[\p{L}\p{N}]/u.test(after) && before.split('"').length % 2 === 0;
}

/**
 * Adds text that starts with punctuation. What was needed only for the timestamp is dropped: `(Smith, T)`, `(Smith: T)`, `(T, Smith)`,
 * `Smith, T, and`, `Smith: T: and`.
 */
function addBound(parts: string[], before: string, after: string): void {
  if (/^[,;]/.test(after) && opens.test(before.slice(-2))) parts.push(after.slice(1).trimStart());
  else {
    if (closes.test(after)) parts[parts.length - 1] = withoutPause(before);
    else if (doubled.test(before.slice(-1) + after.charAt(0))) parts[parts.length - 1] = before.slice(0, -1);
    parts.push(after);
  }
}

function addStop(parts: string[], before: string, after: string): void {
  if (!isAsciiLetter(before.charCodeAt(before.length - 1)) && stops(parts[0] ?? '', before.slice(-mostClosers))) parts.push(after.slice(1));
  else {
    parts[parts.length - 1] = withoutPause(before);
    parts.push(after);
  }
}

/** Whether a text already ends as a sentence does. @param end The last characters of the text. */
function stops(text: string, end: string): boolean {
  return stopsAlready.test(end) || (stopsInBrackets.test(end) && startsInBrackets.test(text));
}

/** Drops what joined words to a timestamp at the end of a sentence or of brackets: `Bees: T.`, `(Smith: T)`. */
function withoutPause(before: string): string {
  return pausesAtEnd.test(before.slice(-1)) ? before.slice(0, -1) : withoutJoiner(before);
}

/** Drops what joined words to a timestamp after which nothing follows: `Bees – T`, `Bees, T.` */
function withoutJoiner(before: string): string {
  return isAsciiLetter(before.charCodeAt(before.length - 1)) ? before : before.replace(joiner, '');
}

/** Whether two words would meet without a blank now that the timestamp between them is gone, in a script that puts blanks between words. */
function meetAsWords(before: string, after: string): boolean {
  const [left, right] = [before.slice(-2), after.slice(0, 2)];
  return /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right) && !(blankless.test(left) && blanklessStart.test(right));
}

/** Folds white space to what a reader sees. */
export function fold(text: string): string {
  return needsFolding(text) ? text.replace(/\s+/g, ' ').trim().replace(strayBlank, '$1').replace(guards, '') : text;
}

/**
 * Whether folding a text, or a part of it, may change it. Most texts need none: they have single spaces between words, none before a full
 * stop or a comma, no other white space, and no guarded code.
 */
function needsFolding(text: string): boolean {
  let before: number = char.space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (before === char.space && (code === char.space || code === char.stop || code === char.comma)) return true;
    if ((code < 15 && code > 8) || (code >= 0x85 && isSpace(code))) return true;
    before = code;
  }
  return before === char.space && text !== '';
}
