import type * as Api from 'obsidian';
import { Events } from '../events';
import { WorkspaceLeaf } from './leaf';
import type { WorkspaceWindow } from './popout';
import { WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit } from './split';
import { WorkspaceTabs } from './tabs';

/** The splits, tabs and leaves of a workspace: makes them and finds them. */
export abstract class WorkspaceTree extends Events {
  readonly leftRibbon: WorkspaceRibbon;
  readonly rightRibbon: WorkspaceRibbon;
  readonly leftSplit: WorkspaceSidedock;
  readonly rootSplit: WorkspaceRoot;
  readonly rightSplit: WorkspaceSidedock;
  readonly popouts: WorkspaceWindow[] = [];

  constructor(readonly app: Api.App, readonly containerEl: HTMLElement) {
    super();
    this.leftRibbon = new WorkspaceRibbon('left', containerEl);
    this.leftSplit = new WorkspaceSidedock('mod-horizontal mod-sidedock mod-left-split', containerEl);
    this.rootSplit = new WorkspaceRoot('mod-vertical mod-root', containerEl);
    this.rightSplit = new WorkspaceSidedock('mod-horizontal mod-sidedock mod-right-split', containerEl);
    this.rightRibbon = new WorkspaceRibbon('right', containerEl);
    this.leftRibbon.addToggle(this.leftSplit, 'panel-left');
    this.rightRibbon.addToggle(this.rightSplit, 'panel-right');
    this.leftSplit.onToggle = () => this.layoutChanged();
    this.rightSplit.onToggle = () => this.layoutChanged();
  }

  abstract layoutChanged(): void;

  /** A person picked a tab. */
  protected abstract pick(leaf: WorkspaceLeaf): void;

  /** Leaves of the main window, the docks and the pop-outs, in that order. */
  leaves(root?: WorkspaceSplit): WorkspaceLeaf[] {
    const splits = root === undefined ? [this.rootSplit, this.leftSplit, this.rightSplit, ...this.popouts] : [root];
    return splits.flatMap((split) => split.children.flatMap((tabs) => (tabs instanceof WorkspaceTabs ? tabs.children : [])));
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves()) if (callback(leaf) === true) return;
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves(this.rootSplit)) if (callback(leaf) === true) return;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.isInGroup(group));
  }

  detachLeavesOfType(type: string): void {
    this.getLeavesOfType(type).forEach((leaf) => leaf.detach());
  }

  /** Among the panes in the middle and those in pop-outs, if no root is given. */
  getMostRecentLeaf(root?: WorkspaceSplit): WorkspaceLeaf | null {
    const leaves = root === undefined ? [this.rootSplit, ...this.popouts].flatMap((split) => this.leaves(split)) : this.leaves(root);
    return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => (best === null || leaf.lastActive > best.lastActive ? leaf : best), null);
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    return recent !== null && !recent.isPinned() && recent.view.navigation ? recent : this.newLeaf(this.rootSplit, false);
  }

  getLeaf(newLeaf: Api.PaneType | boolean = false): WorkspaceLeaf {
    if (newLeaf === false) return this.getUnpinnedLeaf();
    return this.newLeaf(this.rootSplit, newLeaf === 'split');
  }

  createLeafInParent(parent: WorkspaceSplit): WorkspaceLeaf {
    return this.newLeaf(parent, true);
  }

  createLeafBySplit(): WorkspaceLeaf {
    return this.newLeaf(this.rootSplit, true);
  }

  splitActiveLeaf(): WorkspaceLeaf {
    return this.newLeaf(this.rootSplit, true);
  }

  async duplicateLeaf(leaf: WorkspaceLeaf): Promise<WorkspaceLeaf> {
    const copy = this.newLeaf(this.rootSplit, true);
    await copy.setViewState(leaf.getViewState());
    return copy;
  }

  getLeftLeaf(split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): WorkspaceLeaf {
    return this.newLeaf(this.rightSplit, split);
  }

  protected newLeaf(split: WorkspaceSplit, ownTabs: boolean): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.app);
    this.tabsIn(split, ownTabs).addLeaf(leaf);
    return leaf;
  }

  protected tabsIn(split: WorkspaceSplit, fresh: boolean): WorkspaceTabs {
    const known = split.children.find((child): child is WorkspaceTabs => child instanceof WorkspaceTabs);
    if (known !== undefined && !fresh) return known;
    const tabs = new WorkspaceTabs();
    tabs.onPick = (leaf) => this.pick(leaf);
    split.addItem(tabs);
    return tabs;
  }

  /** A new group of tabs with so many empty leaves. */
  addTabs(split: WorkspaceSplit, count: number): WorkspaceLeaf[] {
    const leaves = Array.from({ length: count }, () => new WorkspaceLeaf(this.app));
    if (count > 0) {
      const tabs = this.tabsIn(split, true);
      leaves.forEach((leaf) => tabs.addLeaf(leaf));
    }
    return leaves;
  }
}
