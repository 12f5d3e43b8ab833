import { distance } from 'fastest-levenshtein';
import type { Suggestion } from '../check/problem';
import { EditNeighbours, maxEdits } from './edit-neighbours';
import { folderOf, liesUnder, nameOf } from './resolve';
import { SharedWords } from './shared-words';
import { slugOf, wordsOf } from './slug';

/** A file and the names under which a person may look for it. */
export interface NamedFile {
  readonly path: string;
  /** The front matter's `title` and `aliases`; they never resolve, but tell what is meant. */
  readonly otherNames: readonly string[];
}

/** Who bears a slug: by the file's own name, or by title or alias. */
interface Bearers {
  readonly slug: string;
  readonly own: string[];
  readonly other: string[];
}

interface Scored extends Suggestion {
  /** The file's name has the same words, not only the same letters. */
  readonly sameWords: boolean;
}

const mostSuggestions = 5;
const leastScore = 0.6;
const equalElsewhere = 0.97;
const equalTitle = 0.95;
const nearest = 0.94;
/** The same words in another order are not the same name. */
const equalWords = 0.9;
const wordCandidates = 8;
/** Names as alike as `…01`, `…02` must not make one query slow. */
const mostCompared = 500;

/**
 * Finds the files that a dangling link may mean. Build it once for a vault; a query costs no walk over the names.
 *
 * Scores: 1 for a file name with the link's slug; 0.95 for an equal title or alias; below that the share of the name that
 * agrees, in letters (edit distance) or in words weighted by rarity, whichever is higher. Under 0.6 nothing is suggested.
 */
export class Suggester {
  private readonly names: Bearers[] = [];
  private readonly bySlug = new Map<string, Bearers>();
  private readonly neighbours = new EditNeighbours();
  private readonly words = new SharedWords();
  private readonly near = new Map<string, readonly Scored[]>();

  constructor(files: Iterable<NamedFile>) {
    for (const file of files) {
      const own = ownName(file.path);
      this.bearers(own).own.push(file.path);
      for (const name of file.otherNames) this.addOther(name, file.path);
    }
  }

  /** The likeliest files, best first; of equal ones those under the source's folder, then the same words, then the shortest path. */
  suggest(linkPath: string, source: string): Suggestion[] {
    const folder = folderOf(source);
    const ordered = [...this.scored(linkPath.trim())].sort((a, b) => b.score - a.score || compareFrom(folder, a, b));
    return ordered.slice(0, mostSuggestions).map(({ path, score }) => ({ path, score }));
  }

  private addOther(name: string, path: string): void {
    const { own, other } = this.bearers(name);
    if (!own.includes(path) && !other.includes(path)) other.push(path);
  }

  private bearers(name: string): Bearers {
    const slug = slugOf(name);
    const known = this.bySlug.get(slug);
    if (known) return known;
    const made: Bearers = { slug, own: [], other: [] };
    this.bySlug.set(slug, made);
    if (slug === '') return made;
    const number = this.names.push(made) - 1;
    this.neighbours.add(slug, number);
    this.words.add(wordsOf(name), number);
    return made;
  }

  /** Scores do not depend on the source, and the same target dangles in many notes. */
  private scored(linkPath: string): readonly Scored[] {
    const known = this.near.get(linkPath);
    if (known) return known;
    const scored = this.score(linkPath);
    this.near.set(linkPath, scored);
    return scored;
  }

  private score(linkPath: string): Scored[] {
    const best = new Map<string, number>();
    const keep = (path: string, score: number): void => {
      if (score >= leastScore && score > (best.get(path) ?? 0)) best.set(path, score);
    };
    const whole = withoutExtension(linkPath);
    const name = nameOf(whole);
    const folder = slugOf(folderOf(whole));
    this.scoreName(whole, (path, score) => keep(path, score));
    // A name may hold a slash (`AI/ML`), and a file may have moved: its name alone is then not quite the link's.
    if (name !== whole) this.scoreName(name, (path, score) => keep(path, slugOf(folderOf(path)).endsWith(folder) ? score : score * equalElsewhere));
    const words = wordsOf(name).join(' ');
    return [...best].map(([path, score]) => ({ path, score: Math.round(score * 100) / 100, sameWords: wordsOf(ownName(path)).join(' ') === words }));
  }

  private scoreName(name: string, keep: (path: string, score: number) => void): void {
    const slug = slugOf(name);
    if (slug === '') return;
    const equal = this.bySlug.get(slug);
    equal?.own.forEach((path) => keep(path, 1));
    equal?.other.forEach((path) => keep(path, equalTitle));
    for (const [bearers, score] of this.alike(name, slug)) {
      for (const path of bearers.own) keep(path, score);
      for (const path of bearers.other) keep(path, score * equalTitle);
    }
  }

  /** Names that are near a name but not the same. */
  private *alike(name: string, slug: string): Generator<[Bearers, number]> {
    const words = wordsOf(name);
    const byWords = this.words.candidates(words, wordCandidates);
    const byLetters = this.neighbours.candidates(slug).slice(0, mostCompared);
    const seen = new Set<number>();
    for (const number of byLetters) {
      const bearers = this.names[number];
      if (!bearers || seen.has(number) || bearers.slug === slug) continue;
      seen.add(number);
      const edits = distance(slug, bearers.slug);
      if (edits <= maxEdits) yield [bearers, Math.min(nearest, 1 - edits / Math.max(slug.length, bearers.slug.length))];
    }
    for (const number of byWords) {
      const bearers = this.names[number];
      if (bearers && bearers.slug !== slug) yield [bearers, equalWords * this.words.similarity(words, number)];
    }
  }
}

/** A note's name without `.md`; an attachment keeps its extension, as links do. */
function ownName(path: string): string {
  return withoutExtension(nameOf(path));
}

function withoutExtension(name: string): string {
  return name.replace(/\.md$/i, '');
}

function compareFrom(folder: string, a: Scored, b: Scored): number {
  const byFolder = Number(liesUnder(b.path, folder)) - Number(liesUnder(a.path, folder));
  const byWords = Number(b.sameWords) - Number(a.sameWords);
  return byFolder || byWords || a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}
