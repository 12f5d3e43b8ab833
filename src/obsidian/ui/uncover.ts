import { Platform, type App, type WorkspaceLeaf } from 'obsidian';

/** On a phone the sidebars lie over the notes: whoever opens one from there wants to see it. */
export function uncover({ workspace: { leftSplit, rightSplit, rootSplit } }: App, leaf: WorkspaceLeaf): void {
  if (!Platform.isPhone || leaf.getRoot() !== rootSplit) return;
  leftSplit.collapse();
  rightSplit.collapse();
}
