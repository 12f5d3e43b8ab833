import type { App, Workspace, WorkspaceLeaf } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';

/** Shows the view of a type where it is open, otherwise in the right sidebar, and gives it the keyboard's focus. */
export async function showSideView({ workspace }: App, type: string): Promise<WorkspaceLeaf> {
  const leaf = findView(workspace, type) ?? (await workspace.ensureSideLeaf(type, 'right', { active: false, reveal: false }));
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  // A tab that has not been in front since the app started has no view yet.
  await leaf.loadIfDeferred();
  leaf.setEphemeralState({ focus: true });
  return leaf;
}

/** The view of a type that is open: the one in a sidebar, else one that the person has moved among the notes or into another window. */
function findView(workspace: Workspace, type: string): WorkspaceLeaf | undefined {
  const { leftSplit, rightSplit } = workspace;
  const leaves = workspace.getLeavesOfType(type);
  return leaves.find((leaf) => [rightSplit, leftSplit].some((side) => side === leaf.getRoot())) ?? leaves[0];
}

/** Whether an ephemeral state asks a view to take the focus. */
export function wantsFocus(state: unknown): boolean {
  return fieldsOf(state).focus === true;
}
