import { Platform, type App, type WorkspaceLeaf } from 'obsidian';

/** Collapses a phone's sidebars, which would cover the note that was just opened from one of them. */
export function uncover({ workspace: { leftSplit, rightSplit, rootSplit } }: App, leaf: WorkspaceLeaf): void {
  if (!Platform.isPhone || leaf.getRoot() !== rootSplit) return;
  leftSplit.collapse();
  rightSplit.collapse();
}
