import { seeded } from '../seeded';
import { pick } from './generated-words';

/** A name that someone got wrong, and the one that was meant. */
export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
}

/** Shares of the answers, 0 to 1. */
export interface Hits {
  /** The right name came first. */
  readonly first: number;
  /** It was among the first five. */
  readonly five: number;
}

type Slip = (text: string, random: () => number) => string;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** What goes wrong in a name. The names are file names: words joined by underscores. */
const slips: Readonly<Record<string, Slip>> = {
  'letters swapped': (text, random) => at(text, random, (before, rest) => before + rest.charAt(1) + rest.charAt(0) + rest.slice(2)),
  'a letter lost': (text, random) => at(text, random, (before, rest) => before + rest.slice(1)),
  'a letter too many': (text, random) => at(text, random, (before, rest) => before + rest.charAt(0) + rest),
  'a wrong letter': (text, random) => at(text, random, (before, rest) => before + pick([...letters], random) + rest.slice(1)),
  'a word lost': (text, random) => dropWord(text.split('_'), random).join('_'),
  'words in another order': (text, random) => shuffle(text.split('_'), random).join('_'),
};

/**
 * Misspells names, a kind of slip after the other; one in four gets a second slip of the pen. The same for the same names, and
 * never a name that is there, so that there is one right answer.
 */
export function misspell(names: readonly string[], many: number, seed = 1): Misspelling[] {
  const random = seeded(seed);
  const known = new Set(names);
  const long = [...known].filter((name) => name.split('_').length > 2);
  const kinds = Object.values(slips);
  const made: Misspelling[] = [];
  for (let tries = 0; long.length > 0 && made.length < many && tries < many * 10; tries += 1) {
    const right = pick(long, random);
    const once = kinds[tries % kinds.length]?.(right, random) ?? right;
    const wrong = random() < 0.25 ? pick(kinds.slice(0, 4), random)(once, random) : once;
    if (!known.has(wrong)) made.push({ wrong, right });
  }
  return made;
}

/** What share of the misspelt names was answered with the right one first, and with it among the first five. */
export function scoreHits(misspellings: readonly Misspelling[], answer: (wrong: string) => readonly string[]): Hits {
  let first = 0;
  let five = 0;
  for (const { wrong, right } of misspellings) {
    const place = answer(wrong).slice(0, 5).indexOf(right);
    if (place === 0) first += 1;
    if (place >= 0) five += 1;
  }
  return { first: first / misspellings.length, five: five / misspellings.length };
}

/** What share of names that no note bears was answered at all: whoever follows such an answer comes to a wrong note. */
export function shareAnswered(gone: readonly string[], answer: (name: string) => readonly string[]): number {
  return gone.filter((name) => answer(name).length > 0).length / gone.length;
}

/** Changes a text at a place that is neither its first nor its last two characters. */
function at(text: string, random: () => number, change: (before: string, rest: string) => string): string {
  const place = 1 + Math.floor(random() * Math.max(1, text.length - 3));
  return change(text.slice(0, place), text.slice(place));
}

function dropWord(words: readonly string[], random: () => number): string[] {
  const lost = Math.floor(random() * words.length);
  return words.filter((_, place) => place !== lost);
}

function shuffle(words: readonly string[], random: () => number): string[] {
  const placed = words.map((word) => ({ word, place: random() }));
  return placed.sort((a, b) => a.place - b.place).map(({ word }) => word);
}
