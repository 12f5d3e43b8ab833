import type { Edit } from '../text';
import type { Problem } from './problem';

/**
 * The edits of the safe fixes that can be applied together, in the order of the text. Of two fixes that touch the same place
 * the later one is left for the next check.
 */
export function safeEdits(problems: readonly Problem[]): Edit[] {
  const fixes = problems.flatMap(({ fix }) => (fix?.safe ? [fix] : []));
  const edits = fixes.flatMap((fix) => fix.edits.map((edit) => ({ edit, fix })));
  edits.sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to);
  const left = new Set<object>();
  let last: Edit | null = null;
  for (const { edit, fix } of edits) {
    if (left.has(fix)) continue;
    if (last && touches(last, edit)) left.add(fix);
    else last = edit;
  }
  return edits.filter(({ fix }) => !left.has(fix)).map(({ edit }) => edit);
}

/** Whether a later edit overlaps an earlier one or inserts at the same place. */
function touches(earlier: Edit, later: Edit): boolean {
  return later.from < earlier.to || (later.from === earlier.from && later.to === earlier.to);
}
