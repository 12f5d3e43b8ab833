import { foldHeading } from '../note/landmarks';
import type { Heading } from '../note/note';
import { parseNote } from '../note/parse-note';
import { partitionPoint } from '../partition-point';
import { applyEdits, type Edit } from '../text';
import { splitTarget } from '../vault-path';
import type { Fix, Problem } from './problem';
import type { RuleContext } from './rule';

/** Marks a fix as not safe when it changes a heading that a link within the note leads to, since that link would dangle. */
export function spareHeadings(problems: readonly Problem[], context: RuleContext): Problem[] {
  const isSafe = problems.some(({ fix }) => fix?.safe);
  const names = isSafe ? linkedNames(context) : new Set<string>();
  // Few notes have links to their own headings; only those are parsed again, to find their headings.
  const headings = names.size > 0 ? parseNote(context.text, context.evidence, 'outline').headings.filter(({ source }) => names.has(foldHeading(source))) : [];
  if (headings.length === 0) return [...problems];
  const isSpared = ({ edits }: Fix): boolean => edits.every((edit) => keepsHeading(headingAround(headings, edit), edits));
  return problems.map((problem) => (problem.fix?.safe && !isSpared(problem.fix) ? { ...problem, fix: { ...problem.fix, safe: false } } : problem));
}

/** The headings that a note's links to itself name, folded as headings are compared. */
function linkedNames({ note, path, facts }: RuleContext): Set<string> {
  const names = new Set<string>();
  for (const { target } of note.links) {
    const { linkPath, subpath } = splitTarget(target);
    if (subpath === '' || subpath.startsWith('#^') || facts.resolve(linkPath, path) !== path) continue;
    for (const part of subpath.split('#')) names.add(foldHeading(part));
  }
  names.delete('');
  return names;
}

/** The heading that an edit lies in. @param headings In the order of the text: thousands of edits may each look for theirs. */
function headingAround(headings: readonly Heading[], { from, to }: Edit): Heading | null {
  const heading = headings[partitionPoint(headings.length, (index) => (headings[index]?.from ?? 0) <= from) - 1];
  return heading && to <= heading.to ? heading : null;
}

function keepsHeading(heading: Heading | null, edits: Fix['edits']): boolean {
  if (!heading) return true;
  const { from, to, source } = heading;
  const within = edits.filter((edit) => edit.from >= from && edit.to <= to);
  const after = applyEdits(source, within.map((edit) => ({ from: edit.from - from, to: edit.to - from, text: edit.text })));
  return foldHeading(after) === foldHeading(source);
}
