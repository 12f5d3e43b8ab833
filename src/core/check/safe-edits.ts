import { byPlace, inOrder, type Edit } from '../text';
import type { Fix, Problem } from './problem';

/** The edits, in the order of the text, of all safe fixes that can be applied together. Fixes that cannot are left for the next check. */
export function safeEdits(problems: readonly Problem[]): Edit[] {
  const fixes = problems.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  return inOrder(compatible(fixes).flatMap((fix) => fix.edits));
}

/** The fixes that can be applied together, each with all its edits: of two that touch the same place, the one later in the text is left out. */
export function compatible<Some extends Pick<Fix, 'edits'>>(fixes: readonly Some[]): Some[] {
  const edits = fixes.flatMap((fix) => fix.edits.map((edit) => ({ edit, fix })));
  edits.sort((a, b) => byPlace(a.edit, b.edit));
  const left = new Set<Some>();
  let last: Edit | null = null;
  for (const { edit, fix } of edits) {
    if (left.has(fix)) continue;
    if (last && touches(last, edit)) left.add(fix);
    else last = edit;
  }
  return fixes.filter((fix) => !left.has(fix));
}

/** Whether a later edit overlaps an earlier one or inserts at the same place. */
function touches(earlier: Edit, later: Edit): boolean {
  return later.from < earlier.to || (later.from === earlier.from && later.to === earlier.to);
}
