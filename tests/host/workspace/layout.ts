import type { ViewState } from 'obsidian';
import { WorkspaceSidedock, type WorkspaceSplit } from './split';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

interface TabsLayout {
  readonly leaves: readonly ViewState[];
  readonly shown: number;
}

interface SplitLayout {
  readonly tabs: readonly TabsLayout[];
  readonly collapsed: boolean;
}

/** The panes as they are kept for the next start. */
export type Layout = Record<string, unknown> & { readonly left: SplitLayout; readonly main: SplitLayout; readonly right: SplitLayout };

export function readLayout(workspace: Workspace): Layout {
  return { left: readSplit(workspace.leftSplit), main: readSplit(workspace.rootSplit), right: readSplit(workspace.rightSplit) };
}

/** Brings the panes back. As at Obsidian's start, views in tabs that are not shown stay deferred. */
export async function restoreLayout(workspace: Workspace, layout: Layout): Promise<void> {
  const splits: [WorkspaceSplit, SplitLayout][] = [
    [workspace.leftSplit, layout.left],
    [workspace.rootSplit, layout.main],
    [workspace.rightSplit, layout.right],
  ];
  workspace.leaves().forEach((leaf) => leaf.detach());
  for (const [split, kept] of splits) {
    if (split instanceof WorkspaceSidedock && kept.collapsed) split.collapse();
    for (const tabs of kept.tabs) await restoreTabs(workspace, split, tabs);
  }
}

function readSplit(split: WorkspaceSplit): SplitLayout {
  const tabs = split.children.filter((child): child is WorkspaceTabs => child instanceof WorkspaceTabs);
  return {
    collapsed: split instanceof WorkspaceSidedock && split.collapsed,
    tabs: tabs.map((group) => ({
      leaves: group.children.map((leaf) => leaf.getViewState()),
      shown: group.children.findIndex((leaf) => leaf === group.current),
    })),
  };
}

async function restoreTabs(workspace: Workspace, split: WorkspaceSplit, kept: TabsLayout): Promise<void> {
  const leaves = workspace.addTabs(split, kept.leaves.length);
  const shown = leaves[kept.shown];
  if (shown?.parent instanceof WorkspaceTabs) shown.parent.show(shown);
  for (const [index, leaf] of leaves.entries()) {
    const state = kept.leaves[index];
    if (state === undefined) continue;
    if (leaf.isVisible()) await leaf.setViewState(state);
    else await leaf.setDeferredState(state);
  }
}
