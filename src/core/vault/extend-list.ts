import type { ClaimList } from './claim-list';
import type { Spliced } from './claim-splice';

/** Tells what a list gained that was made as far as it went (`SoFar`) and then to its end. Its last group may have gained claims, too. */
export function extendList(soFar: ClaimList, list: ClaimList): Spliced {
  const length = soFar.noteOf.length;
  const groups = soFar.starts.length;
  const lastGroup = Math.max(0, groups - 1);
  return {
    list,
    claims: { from: length, to: length, count: list.noteOf.length - length },
    groups: { from: lastGroup, to: groups, count: list.starts.length - lastGroup },
    carry: (position) => position,
  };
}
