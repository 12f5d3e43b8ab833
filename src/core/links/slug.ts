import { isAsciiLetterOrDigit, isPrintableAscii } from '../characters';

/**
 * Marks that only modify a letter: accents, Arabic vowel signs, Hebrew points. The voicing marks of kana and the vowel signs of Indic
 * scripts make a different letter of it to a reader, so they stay.
 */
const accents = /(?!\u3099|\u309a)\p{Script=Inherited}|(?=\p{Script=Hebrew})\p{Mn}/gu;

/** Letters that Unicode does not decompose although people spell them in two ways. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ς: 'σ',
};

const spelledLetters = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g');
const apart = /[^\p{L}\p{N}\p{M}]+/u;
const aparts = new RegExp(apart.source, 'gu');

const asciiApart = /[^a-z0-9]+/;

/** Characters that do not show: zero widths, direction marks and isolates, soft hyphens. */
const invisible = /\p{Cf}+/gu;

/**
 * One folded form of a name: its letters and digits, of any script, without case, accents, punctuation, spaces or invisible
 * characters. Names that a reader takes for the same have equal slugs. May be empty (`???`).
 */
export function slugOf(name: string): string {
  return asciiSlug(name) ?? fold(name).replace(aparts, '');
}

/** The words of a name, folded as in its slug. */
export function wordsOf(name: string): string[] {
  const words = isPrintableAscii(name) ? name.toLowerCase().split(asciiApart) : fold(name).split(apart);
  return words.filter((word) => word !== '');
}

function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(accents, '')
    .toLowerCase()
    .replace(spelledLetters, (letter) => spelled[letter] ?? letter);
}

/** The slug of an ASCII name, which most are, in one pass; null for any other. */
function asciiSlug(name: string): string | null {
  let slug = '';
  let from = 0;
  for (let at = 0; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code > 127) return null;
    if (isAsciiLetterOrDigit(code)) continue;
    slug += name.slice(from, at);
    from = at + 1;
  }
  return (slug + name.slice(from)).toLowerCase();
}
