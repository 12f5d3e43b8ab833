import { pathToFileURL } from 'node:url';
import { distance } from 'fastest-levenshtein';
import { slugOf } from '../../src/core/links/slug';
import { Suggester } from '../../src/core/links/suggest';
import { noteNameOf, withoutMd } from '../../src/core/vault-path';
import { misspell, scoreHits, shareAnswered, type Hits } from './misspellings';
import { race } from './stopwatch';
import { duration, percent, times, type Section } from './table';
import type { Vault } from './vaults';

const queries = 120;
/** Of ours, which takes milliseconds for all names; the others take seconds and get one. */
const rounds = 5;
const answers = 5;
/** These are left out of the vault and then asked for. */
const goneOneIn = 10;

type Answer = (wrong: string) => string[];

/** What makes an answerer of names. What it knows beforehand it makes here; only the answers are timed. */
type Maker = (names: readonly string[]) => Answer;

/** As much of fuse.js as is used. */
interface FuseModule {
  readonly default: new (list: readonly string[], options: Readonly<Record<string, unknown>>) => { search(text: string, options: { limit: number }): { item: string; refIndex: number }[] };
}

const own = 'suggest';

/** How fast and how often right the suggestions for misspelt names are, beside two ways to get them from a library. */
export async function measureSuggestions(vaults: readonly Vault[], fusePath: string): Promise<Section> {
  const { default: Fuse } = (await import(pathToFileURL(fusePath).href)) as FuseModule;
  const makers: Record<string, Maker> = { [own]: withSuggester, 'brute-force edit distance': byBruteForce, 'fuse.js': (names) => withFuse(Fuse, names) };
  const columns: Measured[] = [];
  for (const vault of vaults) columns.push(await measure(makers, vault));
  const rows = Object.keys(makers).flatMap((name) => [
    { what: name, cells: columns.map(({ ms }) => (name === own ? duration((ms[own] ?? NaN) / queries) : times((ms[name] ?? NaN) / (ms[own] ?? NaN)))), note: notes[name] ?? '' },
    { what: '  right one first', cells: columns.map(({ hits }) => percent(hits[name]?.first ?? NaN)) },
    { what: '  right one among five', cells: columns.map(({ hits }) => percent(hits[name]?.five ?? NaN)) },
    { what: '  any, for a note that is gone', cells: columns.map(({ answered }) => percent(answered[name] ?? NaN)), note: 'the less the better' },
  ]);
  return { title: `Suggestions for misspelt names: time of an answer beside ours (${queries} names), and hits`, rows };
}

const notes: Readonly<Record<string, string>> = {
  [own]: 'an answer, nothing remembered from the one before',
  'brute-force edit distance': 'fastest-levenshtein over all folded names',
  'fuse.js': 'extended search, words in any order, anywhere',
};

interface Measured {
  /** For all names, by who answers. */
  readonly ms: Readonly<Record<string, number>>;
  readonly hits: Readonly<Record<string, Hits>>;
  /** The share of names of no note for which something was offered. */
  readonly answered: Readonly<Record<string, number>>;
}

async function measure(makers: Readonly<Record<string, Maker>>, { paths }: Vault): Promise<Measured> {
  const all = [...new Set(paths.map(noteNameOf))];
  const isGone = (_: string, place: number): boolean => place % goneOneIn === 0;
  const gone = all.filter(isGone).slice(0, queries);
  const names = all.filter((name) => !gone.includes(name));
  const misspellings = misspell(names, queries);
  const made = Object.entries(makers).map(([name, make]) => [name, make(names)] as const);
  const hits = Object.fromEntries(made.map(([name, answer]) => [name, scoreHits(misspellings, answer)]));
  const answered = Object.fromEntries(made.map(([name, answer]) => [name, shareAnswered(gone, answer)]));
  const ask = (answer: Answer | undefined): void => misspellings.forEach(({ wrong }) => answer?.(wrong));
  // Ours remembers answers: each round gets one that has not been asked yet.
  const fresh = Array.from({ length: rounds }, () => makers[own]?.(names));
  const ownTime = await race(rounds, { [own]: () => ask(fresh.pop()) });
  const others = made.filter(([name]) => name !== own).map(([name, answer]) => [name, () => ask(answer)]);
  return { ms: { ...ownTime, ...(await race(1, Object.fromEntries(others) as Record<string, () => void>)) }, hits, answered };
}

function withSuggester(names: readonly string[]): Answer {
  const suggester = new Suggester(names.map((name) => ({ path: `${name}.md`, otherNames: [] })));
  suggester.prepare();
  return (wrong) => suggester.suggest(wrong, '').map(({ path }) => withoutMd(path));
}

/** Folds names as ours does, which is to its advantage, and compares with each. */
function byBruteForce(names: readonly string[]): Answer {
  const slugs = names.map(slugOf);
  return (wrong) => {
    const slug = slugOf(wrong);
    const edits = slugs.map((one) => distance(slug, one));
    return [...edits.keys()].sort((a, b) => (edits[a] ?? 0) - (edits[b] ?? 0)).slice(0, answers).map((place) => names[place] ?? '');
  };
}

/** Of fuse.js's ways to search, the one that was right most often here; blanks between the words are what it needs to see them. */
function withFuse(Fuse: FuseModule['default'], names: readonly string[]): Answer {
  const spaced = (name: string): string => name.replace(/_/g, ' ');
  const fuse = new Fuse(names.map(spaced), { useExtendedSearch: true, ignoreLocation: true, threshold: 0.6 });
  return (wrong) => fuse.search(spaced(wrong), { limit: answers }).map(({ refIndex }) => names[refIndex] ?? '');
}
