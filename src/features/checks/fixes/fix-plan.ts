import { compatible } from '../../../core/check/safe-edits';
import { detach } from '../../../core/detach';
import type { Edit } from '../../../core/text';
import { cutChange, wordsAround } from '../problems/excerpt';
import type { CheckedNote } from '../problems/note-checker';
import { placeProblems, type PlacedProblem } from '../problems/placed-problem';

/** The edits that a person chose for a problem; null where there are none after all. */
export type ChooseEdits = (checked: CheckedNote, placed: PlacedProblem) => readonly Edit[] | null;

/** Problems to fix, and how. */
export interface FixRequest {
  readonly problems: readonly PlacedProblem[];
  readonly choose: ChooseEdits;
}

/** A fix as it was previewed. It is written only if it is still the same then. */
export interface PlannedFix {
  readonly key: string;
  /** The text under the edits and their own, relative to the problem: equal for the same change. */
  readonly change: string;
  /** Starts at 1. */
  readonly line: number;
  /** What stands around the edits in their line, what they take away and what they put there. */
  readonly lead: string;
  readonly before: string;
  readonly after: string;
  readonly tail: string;
}

/** The fixes that will be made in one note. */
export interface NotePlan {
  readonly path: string;
  readonly fixes: readonly PlannedFix[];
  /** How many of the problems that were asked for are gone, or cannot be fixed together with others. */
  readonly left: number;
}

interface Chosen {
  readonly placed: PlacedProblem;
  readonly edits: readonly Edit[];
  readonly change: string;
}

/** The fix that comes with a problem. */
export const ownFix: ChooseEdits = (_checked, { problem }) => problem.fix?.edits ?? null;

/** Plans the fixes of one note. @param keys The problems of this note that are asked for. */
export function planNote(checked: CheckedNote, keys: ReadonlySet<string>, choose: ChooseEdits): NotePlan {
  const chosen = compatible(chooseFixes(checked, keys, choose));
  return { path: checked.path, fixes: detach(chosen.map((one) => show(checked.text, one))), left: keys.size - chosen.length };
}

/** The planned edits that would still be exactly the same in this text, and how many fixes they make up. */
export function plannedEdits(checked: CheckedNote, plan: NotePlan, choose: ChooseEdits): { readonly edits: Edit[]; readonly fixes: number } {
  const planned = new Map(plan.fixes.map(({ key, change }) => [key, change]));
  const still = chooseFixes(checked, planned, choose).filter(({ placed, change }) => planned.get(placed.key) === change);
  const fixes = compatible(still);
  return { edits: fixes.flatMap(({ edits }) => edits), fixes: fixes.length };
}

function chooseFixes(checked: CheckedNote, keys: { has(key: string): boolean }, choose: ChooseEdits): Chosen[] {
  const placed = placeProblems(checked).filter(({ key }) => keys.has(key));
  return placed.flatMap((one) => {
    const edits = choose(checked, one);
    return edits && edits.length > 0 ? [{ placed: one, edits, change: changeOf(checked.text, one, edits) }] : [];
  });
}

function changeOf(text: string, { problem }: PlacedProblem, edits: readonly Edit[]): string {
  return JSON.stringify(edits.map(({ from, to, text: put }) => [from - problem.from, text.slice(from, to), put]));
}

function show(text: string, { placed, edits, change }: Chosen): PlannedFix {
  const span = { from: Math.min(...edits.map((edit) => edit.from)), to: Math.max(...edits.map((edit) => edit.to)) };
  const { before, after } = cutChange(text, span, edits);
  return { key: placed.key, change, line: placed.line, before, after: after ?? '', ...wordsAround(text, span) };
}
