import { claimRef, type ClaimList, type Grouping } from '../../../core/vault/claim-list';
import { groupKey } from '../claim-groups';
import type { NoteMove } from './carry-positions';
import { followNote } from './follow-note';

/** Which groups are collapsed. Groups are identified by their keys, so that they stay collapsed when notes come and go. */
export class Folds {
  private all = false;
  /** The groups that differ from `all`, and the notes that have such groups. */
  private readonly others = new Set<string>();
  private readonly notes = new Set<string>();

  /** Whether a group of a list is collapsed. */
  isCollapsed(list: ClaimList, group: number, grouping: Grouping): boolean {
    // Most notes have no exceptions: saves making a key for each of their groups.
    const mayDiffer = this.others.size > 0 && this.notes.has(noteOf(list, group, grouping));
    return this.all !== (mayDiffer && this.others.has(groupKey(list, group, grouping)));
  }

  /** Collapses a group or expands it. */
  set(list: ClaimList, group: number, grouping: Grouping, collapsed: boolean): void {
    const key = groupKey(list, group, grouping);
    if (collapsed === this.all) this.others.delete(key);
    else {
      this.others.add(key);
      this.notes.add(noteOf(list, group, grouping));
    }
  }

  /** Lets a note's groups stay as they are under another path of it. */
  follow(move: NoteMove): void {
    if (!this.notes.delete(move.from)) return;
    this.notes.add(move.to);
    followNote(this.others, move);
  }

  /** Collapses or expands all groups, including those that are still to come. */
  setAll(collapsed: boolean): void {
    this.all = collapsed;
    this.others.clear();
    this.notes.clear();
  }
}

/** What a group's key begins with: cheap to have. */
function noteOf(list: ClaimList, group: number, grouping: Grouping): string {
  return grouping === 'video' ? groupKey(list, group, grouping) : claimRef(list, list.starts[group] ?? 0).record.path;
}
