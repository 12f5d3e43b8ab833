import { readEmbed, readWikilink } from '../links/wikilinks';
import { foldSubpath } from '../note/landmarks';
import { foldPath, splitTarget, withoutMd } from '../vault-path';
import type { Problem, ProblemCode } from './problem';

/** What a check ignores. */
export interface IgnoreRules {
  /**
   * Link targets as written. A path alone stands for all links with that path, whatever their subpath; a path with a subpath for links with
   * both; a subpath alone for links within a note. A whole link, `[[path|words]]`, stands for its target.
   */
  readonly targets: readonly string[];
  /** Paths of notes, with `.md` or without. */
  readonly notes: readonly string[];
  /** Paths of folders; all notes anywhere below them are ignored. */
  readonly folders: readonly string[];
  readonly codes: readonly ProblemCode[];
}

/** Rules that ignore nothing. */
export const noIgnores: IgnoreRules = { targets: [], notes: [], folders: [], codes: [] };

/** Rules that ignore what either of two ignores. */
export function mergeIgnores(one: IgnoreRules, other: IgnoreRules): IgnoreRules {
  if (other === noIgnores) return one;
  return {
    targets: [...one.targets, ...other.targets],
    notes: [...one.notes, ...other.notes],
    folders: [...one.folders, ...other.folders],
    codes: [...one.codes, ...other.codes],
  };
}

/** Makes a test for whether a problem of the note at a path is ignored. Targets are compared as Obsidian compares links. */
export function ignoreTest(rules: IgnoreRules): (path: string, problem: Problem) => boolean {
  const targets = new Set(rules.targets.map((target) => foldTarget(bareTarget(target))));
  // An empty target would stand for every link within a note.
  targets.delete('');
  const codes = new Set(rules.codes);
  const ignoresNote = noteTest(rules);
  return (path, { code, target }) => {
    if (codes.has(code) || ignoresNote(path)) return true;
    return target !== null && targets.size > 0 && (targets.has(foldPath(splitTarget(target).linkPath)) || targets.has(foldTarget(target)));
  };
}

/** Whether a text names a target that can be ignored: `''` and `#` do not. */
export function namesTarget(target: string): boolean {
  return foldTarget(bareTarget(target)) !== '';
}

/**
 * The target by which a problem's link can be ignored: its path alone, or with its subpath where only that place is missing or the link is
 * within the note. Null where there is no target to name.
 */
export function targetToIgnore({ code, target }: Problem): string | null {
  if (target === null || !namesTarget(target)) return null;
  const { linkPath, subpath } = splitTarget(target);
  const misses = code === 'link/missing-heading' || code === 'link/missing-block';
  return misses || linkPath === '' ? linkPath + subpath : linkPath;
}

/** The target of what may be a whole link, copied from a note. */
function bareTarget(target: string): string {
  const text = target.trim();
  if (!text.endsWith(']]')) return target;
  const read = text.startsWith('![[') ? readEmbed : text.startsWith('[[') ? readWikilink : null;
  const found = read?.(text, 0, text.length, false);
  return found?.link.to === text.length ? found.link.target : target;
}

function foldTarget(target: string): string {
  const { linkPath, subpath } = splitTarget(target);
  return foldPath(linkPath) + foldSubpath(subpath);
}

/** Makes a test for whether all problems of the note at a path are ignored. */
function noteTest(rules: IgnoreRules): (path: string) => boolean {
  if (rules.notes.length === 0 && rules.folders.length === 0) return () => false;
  // One file system keeps accents as they are typed, another decomposes them.
  // Obsidian shows the paths of notes without their extension, so people may have written them that way.
  const notes = new Set(rules.notes.map((note) => withoutMd(barePath(note))));
  const folders = rules.folders.map((folder) => `${barePath(folder)}/`);
  return (path) => {
    const known = composed(path);
    return notes.has(withoutMd(known)) || folders.some((folder) => known.startsWith(folder));
  };
}

/** Whether a path is the vault itself, or leads out of it: no note's path begins so, and to ignore it would leave out nothing. */
export function liesOutside(path: string): boolean {
  return /^\.{0,2}(?:\/|$)/.test(barePath(path));
}

/** A path as it is compared: without slashes at its ends or a `./` before it, its accents composed. */
export function barePath(path: string): string {
  return composed(path).replace(/^(?:\.?\/)+|\/+$/g, '');
}

function composed(path: string): string {
  return path.normalize('NFC');
}
