import { foldPath, splitTarget } from '../links/resolve';
import type { Problem, ProblemCode } from './problem';

/** What a check leaves out. */
export interface IgnoreRules {
  /** Link targets as written, without their subpath. */
  readonly targets: readonly string[];
  /** Paths of notes. */
  readonly notes: readonly string[];
  /** Paths of folders, with all that is below them. */
  readonly folders: readonly string[];
  readonly codes: readonly ProblemCode[];
}

export const noIgnores: IgnoreRules = { targets: [], notes: [], folders: [], codes: [] };

/** Makes a test for whether a problem of the note at a path is left out. Targets are compared as links are. */
export function ignoreTest(rules: IgnoreRules): (path: string, problem: Problem) => boolean {
  const targets = new Set(rules.targets.map((target) => foldPath(splitTarget(target).linkPath)));
  const codes = new Set(rules.codes);
  const ignoresNote = noteTest(rules);
  return (path, { code, target }) => {
    if (codes.has(code) || ignoresNote(path)) return true;
    return target !== null && targets.size > 0 && targets.has(foldPath(splitTarget(target).linkPath));
  };
}

/** Makes a test for whether all problems of the note at a path are left out. */
function noteTest(rules: IgnoreRules): (path: string) => boolean {
  if (rules.notes.length === 0 && rules.folders.length === 0) return () => false;
  // One file system keeps accents as they are typed, another takes them apart.
  const notes = new Set(rules.notes.map(composed));
  const folders = rules.folders.map((folder) => `${composed(folder).replace(/^\/+|\/+$/g, '')}/`);
  return (path) => {
    const known = composed(path);
    return notes.has(known) || folders.some((folder) => known.startsWith(folder));
  };
}

function composed(path: string): string {
  return path.normalize('NFC');
}
