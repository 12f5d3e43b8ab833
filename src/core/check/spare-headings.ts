import { foldHeading } from '../note/landmarks';
import type { Heading } from '../note/note';
import { parseNote } from '../note/parse-note';
import { applyEdits } from '../text';
import { splitTarget } from '../vault-path';
import type { Fix, Problem } from './problem';
import type { Checked } from './rule';

/** Calls a fix safe no longer that makes another heading of one that a link within the note leads to: that would be left dangling. */
export function spareHeadings(problems: readonly Problem[], site: Checked): Problem[] {
  const isSafe = problems.some(({ fix }) => fix?.safe);
  const names = isSafe ? linkedNames(site) : new Set<string>();
  // Few notes have links to their own headings: those are read once more for them.
  const headings = names.size > 0 ? parseNote(site.text, site.evidence, 'outline').headings.filter(({ source }) => names.has(foldHeading(source))) : [];
  if (headings.length === 0) return [...problems];
  const isSpared = ({ edits }: Fix): boolean => headings.every((heading) => keepsHeading(heading, edits));
  return problems.map((problem) => (problem.fix?.safe && !isSpared(problem.fix) ? { ...problem, fix: { ...problem.fix, safe: false } } : problem));
}

/** The headings that links of a note to itself name, as such are compared. */
function linkedNames({ note, path, facts }: Checked): Set<string> {
  const names = new Set<string>();
  for (const { target } of note.links) {
    const { linkPath, subpath } = splitTarget(target);
    if (subpath === '' || subpath.startsWith('#^') || facts.resolve(linkPath, path) !== path) continue;
    for (const part of subpath.split('#')) names.add(foldHeading(part));
  }
  names.delete('');
  return names;
}

function keepsHeading({ from, to, source }: Heading, edits: Fix['edits']): boolean {
  const within = edits.filter((edit) => edit.from >= from && edit.to <= to);
  const after = applyEdits(source, within.map((edit) => ({ from: edit.from - from, to: edit.to - from, text: edit.text })));
  return foldHeading(after) === foldHeading(source);
}
