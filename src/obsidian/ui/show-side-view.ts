import type { App, WorkspaceLeaf } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';

/** Shows the view of a type where it is, else in the right sidebar, and gives it the keyboard's focus. */
export async function showSideView({ workspace }: App, type: string): Promise<WorkspaceLeaf> {
  const leaf = await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  // A tab that was never in front since the start has no view yet.
  await leaf.loadIfDeferred();
  leaf.setEphemeralState({ focus: true });
  return leaf;
}

/** Whether an ephemeral state asks a view to take the focus. */
export function wantsFocus(state: unknown): boolean {
  return fieldsOf(state).focus === true;
}
