import * as char from '../../char';

/** Words whose full stop does not end a sentence: titles, and words that always need another after them. */
const neverLast = new Set(
  ('ee mr mrs ms mx dr drs prof gen col capt cpt lt sgt maj cmdr rev hon gov sen rep pres supt vs v cf eg ie viz approx ca esp incl ' +
    'fig figs eq eqs ch vol vols pp bzw bspw evtl ggf sog vgl nr abs str sr sra srta dra lic ing arq av mme mlle pág págs profa dña ' +
    'avda bzgl insb zzt vmtl inkl exkl zzgl med sig dott mgr inż tzw św ks bijv dhr mevr doç yrd öğr örn bkz ' +
    'aprox resp hz alb smt shri sri adv insp amb atty brig pvt sta sto tsd hl ' +
    'св ул проф акад asst assoc exmo exma ilmo ilma pgs ths tp ดร डॉ प्रो पं श्री د أ م').split(' '),
);

/** Words and units that a sentence may well end with: only with a capital are they among those above. */
const smallWords = new Set('ms abs gen med fig rep'.split(' '));

/** Words whose full stop ends a sentence only where the next word starts one. */
const seldomLast = new Set(
  ('inc ltd co corp bros jr sr llc plc dept univ assn esq messrs st mt ft sec al ed eds ud uds uu mass calif conn mio mrd mwst hr fr fa ul sn ' +
    'ltda depto chr').split(' '),
);

/** Names that look like abbreviations, such as those of agencies: their full stop does end a sentence. */
const names = new Set('Al ED SEC MS CA ESP CF HR'.split(' '));

/** Words whose full stop does not end a sentence before a number. */
const beforeNumbers = new Set(
  ('no nos nr art p pp vol ch sec fig eq jan feb mar apr jun jul aug sep sept oct nov dec pt op ver v ep núm n rs est avg c b d ' +
    's para ext tel max min cap caps núms рис стр гл табл ст д с abb kap bd tab pag blz str rys geb gest okt dez chap env kl ' +
    'séc nº std eps godz rp रु क्र सं').split(' '),
);

const abbreviations = new Set([...neverLast, ...seldomLast, ...beforeNumbers, 'ex', 'ej']);

/** Words that a sentence starts with more often than a name does. */
const starters = new Set(
  ('the this that these those it its he she they we you i in on at for and but however so if when while as a an there their his her our my what who ' +
    'why how where after before since then thus therefore also although though despite during from by with without once one some many most each every all ' +
    'both another other such to not no yes additionally furthermore moreover instead meanwhile today now here because until unlike like according ' +
    'conversely consequently similarly finally first second third next later eventually overall below above over under through ' +
    'el la los las un una este esta pero sin en para der die das ein eine es er sie wir und aber bu bir ve ancak').split(' '),
);

/** Words before which a number with a full stop is an ordinal. */
const counted = new RegExp(
  '^(?:Januar|Februar|März|(?:April|Mai|Juni|Juli|Mart)(?!\\p{Ll})|August|September|Oktober|November|Dezember|' +
    '(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\\.|Jahrhundert|Weltkrieg|Quartal|Auflage|Kapitel|Platz|Staffel|Ocak|Şubat|Nisan|Haziran|Dünya Sav|Yüzyıl)', 'u',
);
/** Words that German writes before an ordinal number; no English word that precedes a number is among them. */
const beforeOrdinal = /(?:^|\s)(?:der|dem|im|zum|zur|vom|beim)\s$/i;
const longestBeforeOrdinal = 7;
const number = /^(?:\d|[IVX]{2,}\b)/;
const roman = /^[IVX]{1,4}$/;
/** A letter that stands for a number only as a small one: `c. 1500`, but not `vitamin C. 5 of them`. */
const gradeLetter = /^[BCD]$/;
const wordBefore = /[\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{N}]+)*$/u;
const dotted = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
/** Initials in brackets after a name, as in `Bern (B.E.) Canton`. */
const bracketed = /\S\s?\((?:\p{L}{1,2}\.){2,}\)$/u;
const spaced = /^\p{L}{1,2}\./u;
const spacedBefore = /(?:^|[^\p{L}\p{M}\p{N}])(\p{L})\.[ \u00a0\u202f]$/u;
const lettered = new RegExp(
  '(?:vitamin|hepatitis|plan|option|type|group|class|grade|point|part|section|step|figure|appendix|team|side|variable|letter|series|phase|level|' +
    '\\b(?:angle|line|set|matrix|vector|event|player|person|company|country|model|gen|iphone)|°)s?$', 'i',
);
/** What ties a letter to the word before it, as in `AT&T`, `A/B` and `USB-C`; in `J.-P. Muster` a full stop stands before the hyphen. */
const tie = /(?:[&/]|[\p{L}\p{N}]-)$/u;
const firstWord = /^[\p{L}\p{N}']+/u;
/** A mark that starts a sentence. No bracket does: what stands in brackets after an abbreviation explains it, as in `Inc. (NBI)`. */
const openingMark = /^(?:[¿¡]|["“«„][^\p{Ll}])/u;
/** One capitalized word, or one in a script without capitals, and its number, as in `Chapter IV`, `No. 3`, `Q1`, `1단계`; or a number in parts, as in `1.2`. */
const numbered = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}]*(?:\.? (?:#|[nN][º°o]?\.? ?)?(?:[IVX]{1,5}|\d{1,2})|\d{1,2})|\d{1,2}|(?:제 ?)?\d{1,2}\p{Lo}{1,3})(?:\.\d{1,2})*$/u;
const longestLabel = 20;
/** What stands for "for example" in Romance languages. */
const forExample = /(?:^|\s)p(?:\. ?|or |ar )e[jx]$/i;
const longestWord = 24;
/** The length of a letter, its full stop, a space, and one character before them. */
const longestSpaced = 4;
const longestPlain = 7;

const zone = /^(?:[ECMP][SD]?T|GMT|UTC|CES?T|BST)\b/;

/**
 * Whether the full stop at an offset belongs to the word before it and ends no sentence: `Dr.`, `U.S.`, `No. 3`, `F. Kennedy`.
 * @param from Where the sentence starts.
 * @param next What follows, without the blanks before it; empty at the end of the text.
 * @param cited Whether timestamps follow the stop, so that a capital letter is enough to start the next sentence.
 */
export function isAbbreviation(text: string, stop: number, from: number, next: string, cited: boolean): boolean {
  if (!mayBeAbbreviated(text, stop)) return false;
  const word = wordBefore.exec(text.slice(Math.max(from, stop - longestWord), stop))?.[0];
  if (word === undefined) return false;
  const startsAt = stop - word.length;
  if (isLabelled(text, stop, from)) return true;
  if (roman.test(word) && startsIt(text, startsAt, from)) return true;
  if (/^\d+$/.test(word)) return word.length <= 2 && (startsIt(text, startsAt, from) || counted.test(next) || isOrdinal(text, startsAt, from, next, cited));
  const folded = word.replace(/\./g, '').toLowerCase();
  if (/[jx]$/.test(folded) && forExample.test(text.slice(Math.max(from, startsAt - longestSpaced), stop))) return true;
  if (beforeNumbers.has(folded) && number.test(next) && !gradeLetter.test(word)) return true;
  if (next === '') return false;
  if (dotted.test(word)) return folded === 'eg' || folded === 'ie' || !startsSentence(next, cited || (isHalfDay(folded) && !zone.test(next)));
  if (names.has(word)) return false;
  if (neverLast.has(folded)) return !((isShouted(word) || smallWords.has(word)) && startsSentence(next, cited));
  if (seldomLast.has(folded)) return !startsSentence(next, cited);
  if (word.length === 1 && word !== 'I' && spaced.test(next)) return true;
  if (/^\p{Ll}$/u.test(word)) {
    const before = letterBefore(text, startsAt, from);
    return before !== undefined && !startsSentence(next, cited || isHalfDay(before.toLowerCase() + word));
  }
  return isInitial(text, word, startsAt, from) && (startsIt(text, startsAt, from) || !startsSentence(next, cited));
}

/** Whether a full stop ends initials in brackets within a sentence. @param end The offset after the stop and the brackets that close there. */
export function endsInitials(text: string, stop: number, end: number, from: number): boolean {
  return text.charCodeAt(stop + 1) === char.roundClose && bracketed.test(text.slice(Math.max(from, end - longestWord), end));
}

/**
 * Whether the exclamation mark at an offset belongs to a name, as in `the Yahoo! founders`: the word before it starts with a capital but
 * does not start its sentence or, in Spanish, its exclamation, and what follows is not a capitalized word that often starts a sentence.
 */
export function isShoutedName(text: string, mark: number, from: number, next: string): boolean {
  const word = wordBefore.exec(text.slice(Math.max(from, mark - longestWord), mark))?.[0];
  if (word === undefined || !/^\p{Lu}/u.test(word)) return false;
  const startsAt = mark - word.length;
  if (startsIt(text, startsAt, from) || text.charAt(startsAt - 1) === '¡') return false;
  return next !== '' && !startsSentence(next, false);
}

/** Whether the word before a full stop may be abbreviated. Most sentences end with a plain word that is no abbreviation, which needs no closer look. */
function mayBeAbbreviated(text: string, stop: number): boolean {
  let isPlain = true;
  for (let at = stop - 1; at >= stop - longestPlain; at--) {
    const code = at < 0 ? 0 : text.charCodeAt(at);
    // Spelled out instead of calling functions: this runs for the last letters of each sentence.
    if (code >= char.lowerA && code <= char.lowerZ) continue;
    if (code === char.stop || code > 127) return true;
    if ((code >= char.upperA && code <= char.upperZ) || (code >= char.digit0 && code <= char.digit9)) isPlain = false;
    else return at < stop - 1 && (!isPlain || at === stop - 2 || abbreviations.has(text.slice(at + 1, stop)));
  }
  return false;
}

/** The letter before the last one of an abbreviation that has spaces in it: the `u` of `u. a. Bienen`. */
function letterBefore(text: string, startsAt: number, from: number): string | undefined {
  return spacedBefore.exec(text.slice(Math.max(from, startsAt - longestSpaced), startsAt))?.[1];
}

/** Whether a sentence starts with a label that ends at a full stop, as in `Step 2. Open the hive`: one word and its number, or a number in parts. */
function isLabelled(text: string, stop: number, from: number): boolean {
  return stop - from <= longestLabel && numbered.test(text.slice(from, stop).trim());
}

/** Whether a word is all capitals, so that it may be something other than an abbreviation. */
function isShouted(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isHalfDay(folded: string): boolean {
  return folded === 'am' || folded === 'pm';
}

/** Whether a number or a letter starts its sentence, as in `3. bölüm` or `II. Weltkrieg`. */
function startsIt(text: string, startsAt: number, from: number): boolean {
  return text.slice(from, startsAt).trim() === '';
}

/** Whether a German noun follows the number that it counts, as in `der 5. Band`. */
function isOrdinal(text: string, startsAt: number, from: number, next: string, cited: boolean): boolean {
  const before = text.slice(Math.max(from, startsAt - longestBeforeOrdinal), startsAt);
  return beforeOrdinal.test(before) && /^\p{Lu}/u.test(next) && !startsSentence(next, cited);
}

/** Whether a word is an initial: a single capital, as in `F. Kennedy`. Neither "I" nor "X" nor the letter of "vitamin C" or "AT&T" is one. */
function isInitial(text: string, word: string, startsAt: number, from: number): boolean {
  if (word.length !== 1 || word === 'I' || word === 'X' || !/\p{Lu}/u.test(word)) return false;
  const before = text.slice(Math.max(from, startsAt - longestWord), startsAt);
  return !tie.test(before) && !lettered.test(before.trimEnd());
}

function startsSentence(next: string, capitalIsEnough: boolean): boolean {
  const word = firstWord.exec(next)?.[0];
  if (word === undefined) return openingMark.test(next);
  if (!/^\p{Lu}/u.test(word)) return false;
  return capitalIsEnough || starters.has(word.toLowerCase());
}
