import * as char from '../char';
import { blanklessLetter, isAsciiLetter, isSpace } from '../characters';
import { lastOf } from '../last-of';
import type { Group } from './groups';
import { codeGuard } from './stand-ins';

const punctuation = /^[.,;:!?…)\]}»”’。！？、，।؟۔،؛։]/;
/** What joins a timestamp to the words behind it; a mark that touches them and not it is theirs, as in `.bashrc`. */
const leadingSeparators = /^[:,;.–—-]*(?:\s+[:,;.–—-]+(?=\s))*\s*/;
/** No sentence starts with a pause. */
const leadingPause = /^\s*[,;:]\s/;
/** A bullet whose line break was lost. */
const lostBullet = /^[.!?…]\*\s/;
/** A dash without blanks, which only the timestamp parted from the word before it. */
const bindingDash = /^[–—]\S/;
/** A dash or a colon that says the same as the dash before the timestamp. */
const pauses = /^(?:[–—-]\s|:)/;
/** An opening bracket, or a quotation mark that does not touch a word before it: some languages open with what others close with. */
const opens = /[([{]$|(?:^|\s)["'“”„‘‚«»]$/;
/** A question mark in quotation marks asks for a stop of its own, and so does the exclamation mark of a name. */
const stopsAlready = /(?:[.…](?:["'”’“«]|[ \u00a0\u202f]?»)*|[?؟])$/;
/** It ends a sentence that stands in brackets, or a word in them, as in `(Bees, etc.)`. */
const stopsInBrackets = /[.…]["'”’]*[)\]]+["'”’]*$/;
const startsInBrackets = /^[([]/;
/** Left where something hidden stood before a full stop or a comma; `.bashrc` and `..` begin words. */
const strayBlank = / ([.,])(?= |$)/g;
const guards = new RegExp(codeGuard, 'g');
const pausesAtEnd = /[;:]$/;
const blankless = new RegExp(`${blanklessLetter}$`, 'u');
const blanklessStart = new RegExp(`^${blanklessLetter}`, 'u');
const mostClosers = 8;
/** What blanks behind it change nothing of. */
const endsTidy = /[^\s,|–—-] $/;
const joiner = /(?:,|\s[–—|-]){1,4}$/;

/**
 * The text of a claim: a stretch of the shown text without its timestamps, white space folded, no blank left before punctuation.
 * Where a group goes and two full stops meet, one stays.
 */
export function claimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  return fold(joinAround(text, from, to, groups));
}

/** The same for a stretch of a text that needs no folding. */
export function plainClaimText(text: string, from: number, to: number, groups: readonly Group[]): string {
  return endsPlainly(text, from, to, groups) ?? joinAround(text, from, to, groups).trim();
}

/** Most claims are words, one group and a full stop; null for all others. */
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
  // Most begin with a blank and a letter, before which there is nothing to take away.
  if (text.charCodeAt(at) === char.space && isAsciiLetter(text.charCodeAt(at + 1))) at++;
  for (const group of groups) {
    addPart(parts, text.slice(at, group.from), behindGroup);
    at = Math.max(at, group.to);
    behindGroup = true;
  }
  addPart(parts, text.slice(at, Math.max(at, to)), behindGroup);
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('');
}

/**
 * Adds what stands behind a group to what stands before it, which is looked at no further back than its last part.
 * @param behindGroup A group stands right before it, so that marks may belong to that.
 */
function addPart(parts: string[], right: string, behindGroup: boolean): void {
  const left = lastOf(parts);
  if (left === undefined) {
    const first = isAsciiLetter(right.charCodeAt(0)) ? right : right.replace(behindGroup ? leadingSeparators : leadingPause, '').trimStart();
    if (first !== '') parts.push(first);
    return;
  }
  const after = right.trimStart();
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

/** Whether a text ends with a quotation as French closes it: with a blank before the mark. */
function endsFrenchQuote(before: string): boolean {
  return before.endsWith('»') && before.lastIndexOf('«') > before.lastIndexOf('»', before.length - 2);
}

/** Punctuation, and a straight quotation mark that closes what stands before it. */
function bindsLeft(before: string, after: string): boolean {
  if (!after.startsWith('"')) return punctuation.test(after);
  return !/^"[\p{L}\p{N}]/u.test(after) && before.split('"').length % 2 === 0;
}

/** A pause that only the timestamp had need of goes with it: `(Smith, T)`, `(T, Smith)`, `Smith, T, and`. */
function addBound(parts: string[], before: string, after: string): void {
  if (/^[,;]/.test(after) && opens.test(before.slice(-2))) parts.push(after.slice(1).trimStart());
  else {
    if (/[,;]$/.test(before.slice(-1)) && /^[)\],;]/.test(after)) parts[parts.length - 1] = before.slice(0, -1);
    parts.push(after);
  }
}

function addStop(parts: string[], before: string, after: string): void {
  if (!isAsciiLetter(before.charCodeAt(before.length - 1)) && stops(parts[0] ?? '', before.slice(-mostClosers))) parts.push(after.slice(1));
  else {
    parts[parts.length - 1] = pausesAtEnd.test(before) ? before.slice(0, -1) : withoutJoiner(before);
    parts.push(after);
  }
}

/** Whether what ends a text is a full stop that ends a sentence, too. */
function stops(text: string, end: string): boolean {
  return stopsAlready.test(end) || (stopsInBrackets.test(end) && startsInBrackets.test(text));
}

/** What joins words to a timestamp that nothing follows goes with it: `Bees – T`, `Bees, T.` */
function withoutJoiner(before: string): string {
  return isAsciiLetter(before.charCodeAt(before.length - 1)) ? before : before.replace(joiner, '');
}

/** Words that only a timestamp kept apart stay apart, but for those of scripts that put no blanks between words. */
function meetAsWords(before: string, after: string): boolean {
  const [left, right] = [before.slice(-2), after.slice(0, 2)];
  return /[\p{L}\p{N}]$/u.test(left) && /^[\p{L}\p{N}]/u.test(right) && !(blankless.test(left) && blanklessStart.test(right));
}

/** Folds white space, as a reader sees it. */
export function fold(text: string): string {
  return needsFolding(text) ? text.replace(/\s+/g, ' ').trim().replace(strayBlank, '$1').replace(guards, '') : text;
}

/**
 * Whether folding a text, or a part of it, may change it. Most texts have single spaces between words, none before a full
 * stop or a comma, nothing else that is white, and no code that is guarded.
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
