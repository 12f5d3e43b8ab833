import { foldSubpath } from '../note/landmarks';
import { foldPath, splitTarget, withoutMd } from '../vault-path';
import type { Problem, ProblemCode } from './problem';

/** What a check leaves out. */
export interface IgnoreRules {
  /**
   * Link targets as written: a path alone stands for all links to that file, with a subpath for those to that place; a subpath alone for
   * links within a note.
   */
  readonly targets: readonly string[];
  /** Paths of notes, with `.md` or without. */
  readonly notes: readonly string[];
  /** Paths of folders, with all that is below them. */
  readonly folders: readonly string[];
  readonly codes: readonly ProblemCode[];
}

/** Leaves out nothing. */
export const noIgnores: IgnoreRules = { targets: [], notes: [], folders: [], codes: [] };

/** Makes a test for whether a problem of the note at a path is left out. Targets are compared as links are. */
export function ignoreTest(rules: IgnoreRules): (path: string, problem: Problem) => boolean {
  const targets = new Set(rules.targets.map(foldTarget));
  // It would stand for every link within a note.
  targets.delete('');
  const codes = new Set(rules.codes);
  const ignoresNote = noteTest(rules);
  return (path, { code, target }) => {
    if (codes.has(code) || ignoresNote(path)) return true;
    return target !== null && targets.size > 0 && (targets.has(foldPath(splitTarget(target).linkPath)) || targets.has(foldTarget(target)));
  };
}

/** Whether a rule about a target says what to leave out: `''` and `#` do not. */
export function namesTarget(target: string): boolean {
  return foldTarget(target) !== '';
}

/**
 * The target of a rule that leaves out what is wrong with a problem's link: of a link to a missing place that place alone. Null where
 * there is none to name.
 */
export function targetToIgnore({ code, target }: Problem): string | null {
  if (target === null || !namesTarget(target)) return null;
  const { linkPath, subpath } = splitTarget(target);
  const misses = code === 'link/missing-heading' || code === 'link/missing-block';
  return misses || linkPath === '' ? linkPath + subpath : linkPath;
}

function foldTarget(target: string): string {
  const { linkPath, subpath } = splitTarget(target);
  return foldPath(linkPath) + foldSubpath(subpath);
}

/** Makes a test for whether all problems of the note at a path are left out. */
function noteTest(rules: IgnoreRules): (path: string) => boolean {
  if (rules.notes.length === 0 && rules.folders.length === 0) return () => false;
  // One file system keeps accents as they are typed, another takes them apart.
  // Obsidian shows paths of notes without their extension: so they may have been written.
  const notes = new Set(rules.notes.map((note) => withoutMd(composed(note).replace(/^\/+/, ''))));
  const folders = rules.folders.map((folder) => `${composed(folder).replace(/^\/+|\/+$/g, '')}/`);
  return (path) => {
    const known = composed(path);
    return notes.has(withoutMd(known)) || folders.some((folder) => known.startsWith(folder));
  };
}

function composed(path: string): string {
  return path.normalize('NFC');
}
