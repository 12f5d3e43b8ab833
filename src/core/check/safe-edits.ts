import { byPlace, inOrder, type Edit } from '../text';
import type { Fix, Problem } from './problem';

/** The edits of the safe fixes that can be applied together, in the order of the text; the others are left for the next check. */
export function safeEdits(problems: readonly Problem[]): Edit[] {
  const fixes = problems.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  return inOrder(compatible(fixes).flatMap((fix) => fix.edits));
}

/** Those fixes that can be applied together, whole ones only: of two that touch the same place the later one is left out. */
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
