import { pathToFileURL } from 'node:url';
import { distance } from 'fastest-levenshtein';
import { nameOf } from '../../src/core/links/resolve';
import { slugOf } from '../../src/core/links/slug';
import { Suggester } from '../../src/core/links/suggest';
import { misspell, scoreHits, type Hits, type Misspelling } from './misspellings';
import { race } from './stopwatch';
import { duration, percent, times, type Section } from './table';
import type { Vault } from './vaults';

const queries = 120;
const rounds = 2;
const answers = 5;

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
  ]);
  return { title: `Suggestions for misspelt names: time of an answer beside ours (${queries} names, best of ${rounds}), and hits`, rows };
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
}

async function measure(makers: Readonly<Record<string, Maker>>, { paths }: Vault): Promise<Measured> {
  const names = [...new Set(paths.map((path) => nameOf(path).replace(/\.md$/i, '')))];
  const misspellings = misspell(names, queries);
  const hits = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, scoreHits(misspellings, make(names))]));
  const fresh = new Map(Object.entries(makers).map(([name, make]) => [name, Array.from({ length: name === own ? rounds : 1 }, () => make(names))]));
  const acts = Object.fromEntries(Object.keys(makers).map((name) => [name, () => ask(misspellings, fresh.get(name) ?? [])]));
  return { ms: await race(rounds, acts), hits };
}

/** Asks once for everything. Ours remembers answers: each round gets one that has not been asked yet. */
function ask(misspellings: readonly Misspelling[], answerers: Answer[]): void {
  const answer = answerers.length > 1 ? answerers.pop() : answerers[0];
  for (const { wrong } of misspellings) answer?.(wrong);
}

function withSuggester(names: readonly string[]): Answer {
  const suggester = new Suggester(names.map((name) => ({ path: `${name}.md`, otherNames: [] })));
  return (wrong) => suggester.suggest(wrong, '').map(({ path }) => path.slice(0, -3));
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
