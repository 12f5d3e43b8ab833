import * as char from '../char';
import { climb, folderOf, foldPath, liesUnder } from '../vault-path';
import { nearestByFolder } from './nearest-by-folder';

/** Several files that one link path may lead to, the shortest path first. */
interface Homonyms {
  readonly paths: string[];
  /** For each folder the first of them under it. Made for long lists only, which every link would otherwise have to search. */
  nearest: Map<string, string> | null;
}

/** Files by each ending of their folded path: `c`, `b/c` and `a/b/c`. */
type Endings = Map<string, string | Homonyms>;

/** Where more files than this bear one name, the nearest is looked up in a map, not searched for. */
const longList = 8;

/**
 * The files of a vault, found by link paths as Obsidian finds them: without regard to case, by any last part of their path,
 * `.md` left out for notes; of several, those under the source's folder first, then the one with the shortest path.
 */
export class FileIndex {
  /** Notes, without `.md`. */
  private readonly notes: Endings = new Map();
  private readonly others: Endings = new Map();

  /** @param paths vault paths of all files, attachments included. */
  constructor(paths: Iterable<string>) {
    const shared: Homonyms[] = [];
    for (const path of paths) this.add(path, shared);
    for (const homonyms of shared) putShortestFirst(homonyms.paths);
  }

  /** The file that a link path (no subpath) leads to from a note, or null. `''` is the note itself. */
  resolve(linkPath: string, source: string): string | null {
    if (linkPath === '') return source;
    const wanted = foldPath(linkPath);
    const literal = this.literally(wanted);
    return (literal && find(literal.endings, literal.wanted, source)) ?? find(this.notes, wanted, source);
  }

  /** Paths of the files whose name, with or without `.md`, equals a bare link path. */
  namesakes(linkPath: string): readonly string[] {
    const wanted = foldPath(linkPath);
    if (wanted === '' || wanted.includes('/')) return [];
    const literal = this.literally(wanted);
    const notes = bearing(this.notes, wanted);
    if (!literal) return notes;
    const named = bearing(literal.endings, literal.wanted);
    // Where thousands bear one name, thousands of links ask for it: the list is not copied for nothing.
    return notes.length === 0 ? named : [...named, ...notes];
  }

  /** Where to look for a link path as it stands, extension and all; null where its name has no dot. */
  private literally(wanted: string): { endings: Endings; wanted: string } | null {
    if (wanted.endsWith('.md')) return { endings: this.notes, wanted: wanted.slice(0, -3) };
    return wanted.includes('.', wanted.lastIndexOf('/') + 1) ? { endings: this.others, wanted } : null;
  }

  /** @param shared Takes what several files have come to share. */
  private add(path: string, shared: Homonyms[]): void {
    const folded = foldPath(path);
    const isNote = folded.endsWith('.md');
    const endings = isNote ? this.notes : this.others;
    const whole = isNote ? folded.slice(0, -3) : folded;
    for (let at = whole.length; at > 0; ) {
      at = whole.lastIndexOf('/', at - 1);
      const homonyms = addEnding(endings, whole.slice(at + 1), path);
      if (homonyms) shared.push(homonyms);
    }
  }
}

/** @returns What the ending's first two files have come to share; null for its other files. */
function addEnding(endings: Endings, ending: string, path: string): Homonyms | null {
  const known = endings.get(ending);
  if (known === undefined) endings.set(ending, path);
  else if (typeof known !== 'string') known.paths.push(path);
  else {
    const homonyms = { paths: [known, path], nearest: null };
    endings.set(ending, homonyms);
    return homonyms;
  }
  return null;
}

/** Shortest as they are compared, not as they are written: in a decomposed path each accent takes a place of its own. */
function putShortestFirst(paths: string[]): void {
  const lengths = new Map(paths.map((path) => [path, foldPath(path).length]));
  const lengthOf = (path: string): number => lengths.get(path) ?? 0;
  paths.sort((a, b) => lengthOf(a) - lengthOf(b) || (a < b ? -1 : 1));
}

function bearing(endings: Endings, name: string): readonly string[] {
  const found = endings.get(name);
  if (found === undefined) return [];
  return typeof found === 'string' ? [found] : found.paths;
}

function find(endings: Endings, wanted: string, source: string): string | null {
  if (wanted.charCodeAt(0) === char.slash) return exactly(endings, wanted.slice(1));
  if (!wanted.startsWith('./') && !wanted.startsWith('../')) return byEnding(endings, wanted, source);
  const { folder, rest } = climb(foldPath(folderOf(source)), wanted);
  return exactly(endings, folder === '' ? rest : `${folder}/${rest}`) ?? byEnding(endings, rest, source);
}

/** The file whose whole path this is. It is the shortest of all paths with this ending, so it comes first. */
function exactly(endings: Endings, wanted: string): string | null {
  const [first] = bearing(endings, wanted);
  return first !== undefined && isWhole(first, wanted) ? first : null;
}

function byEnding(endings: Endings, wanted: string, source: string): string | null {
  const found = endings.get(wanted);
  if (found === undefined || typeof found === 'string') return found ?? null;
  const [first] = found.paths;
  return first !== undefined && isWhole(first, wanted) ? first : nearestTo(found, folderOf(source));
}

/** Whether `wanted`, with which a path ends, is the whole path. */
function isWhole(path: string, wanted: string): boolean {
  const folded = foldPath(path);
  return folded === wanted || folded === `${wanted}.md`;
}

function nearestTo(homonyms: Homonyms, folder: string): string | null {
  const { paths } = homonyms;
  if (paths.length <= longList) return paths.find((path) => liesUnder(path, folder)) ?? paths[0] ?? null;
  homonyms.nearest ??= nearestByFolder(paths);
  return homonyms.nearest.get(folder) ?? paths[0] ?? null;
}
