import type * as Api from 'obsidian';
import { debounce } from 'obsidian-test-mocks/obsidian';
import { tellMigrations } from '../dom-windows';
import { raiseLater } from '../errors';
import { stateOf } from '../host-state';
import type { TFile } from '../vault/file';
import { readLayout, restoreLayout, type Layout } from './layout';
import type { WorkspaceLeaf } from './leaf';
import { openLinkText } from './open-link';
import { closePopout, openPopout, WorkspaceWindow } from './popout';
import { WorkspaceSidedock } from './split';
import { StandInView } from './stand-in-view';
import { WorkspaceTabs } from './tabs';
import type { View } from './view';
import { WorkspaceTree } from './workspace-tree';

type ViewClass<T> = abstract new (...args: never[]) => T;

/** The panes: a root in the middle, a dock at each side, and pop-outs. */
export class Workspace extends WorkspaceTree {
  activeLeaf: WorkspaceLeaf | null = null;
  activeEditor: Api.MarkdownFileInfo | null = null;
  layoutReady = false;
  readonly requestSaveLayout = debounce(async () => this.saveLayout(this.getLayout()), 500);
  /** Called with the layout when it is to be kept. */
  saveLayout: (layout: Layout) => void = () => {};
  private activeFile: TFile | null = null;
  private activations = 0;
  private readonly atReady: (() => unknown)[] = [];

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.atReady.push(callback);
  }

  /** Runs what waits for the layout. */
  setReady(): void {
    this.layoutReady = true;
    for (const callback of this.atReady.splice(0)) {
      try {
        callback();
      } catch (error) {
        raiseLater(error);
      }
    }
  }

  getLayout(): Layout {
    return readLayout(this);
  }

  async changeLayout(layout: Layout): Promise<void> {
    await restoreLayout(this, layout);
    this.layoutChanged();
    this.activeChanged();
  }

  override getLeaf(newLeaf: Api.PaneType | boolean = false): WorkspaceLeaf {
    return newLeaf === 'window' ? this.openPopoutLeaf() : super.getLeaf(newLeaf);
  }

  openPopoutLeaf(): WorkspaceLeaf {
    return this.newLeaf(openPopout(this), false);
  }

  moveLeafToPopout(leaf: WorkspaceLeaf): WorkspaceWindow {
    const popout = openPopout(this);
    this.removeLeaf(leaf);
    this.tabsIn(popout, false).addLeaf(leaf);
    tellMigrations();
    this.layoutChanged();
    return popout;
  }

  async ensureSideLeaf(type: string, side: Api.Side, options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {}): Promise<WorkspaceLeaf> {
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.leaves(dock).find((leaf) => leaf.view.getViewType() === type);
    const leaf = known ?? this.newLeaf(dock, options.split ?? false);
    if (known === undefined || options.state !== undefined) {
      await leaf.setViewState({ type, state: options.state as Record<string, unknown> });
    }
    if (options.reveal !== false) await this.revealLeaf(leaf);
    if (options.active === true) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    if (root instanceof WorkspaceSidedock) root.expand();
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.show(leaf);
    await leaf.loadIfDeferred();
    this.layoutChanged();
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean, focus?: boolean): void {
    leaf.lastActive = this.activations += 1;
    if (leaf.parent instanceof WorkspaceTabs) leaf.parent.show(leaf);
    const wantsFocus = typeof params === 'object' ? params.focus === true : focus === true;
    if (wantsFocus) leaf.view.setEphemeralState({ focus: true });
    const changed = this.activeLeaf !== leaf;
    if (changed) {
      this.activeLeaf?.containerEl.classList.remove('mod-active');
      this.activeLeaf = leaf;
      leaf.containerEl.classList.add('mod-active');
    }
    this.activeChanged();
    if (!changed) return;
    this.trigger('active-leaf-change', leaf);
    this.requestSaveLayout();
  }

  getActiveViewOfType<T extends View>(type: ViewClass<T>): T | null {
    const view = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    return this.activeFile;
  }

  getLastOpenFiles(): string[] {
    return this.leaves(this.rootSplit).flatMap((leaf) => (typeof leaf.view.getState().file === 'string' ? [leaf.view.getState().file as string] : []));
  }

  async openLinkText(linktext: string, sourcePath: string, newLeaf?: Api.PaneType | boolean, openViewState?: Api.OpenViewState): Promise<void> {
    await openLinkText(this, linktext, sourcePath, newLeaf, openViewState);
  }

  /** Rebuilds the editors' extensions from what plugins have registered by now. */
  updateOptions(): void {
    this.trigger('host:options');
  }

  handleLinkContextMenu(menu: Api.Menu, linktext: string, sourcePath: string): boolean {
    menu.addItem((item) => item.setTitle('Open link').setIcon('lucide-file').onClick(() => this.openLinkText(linktext, sourcePath)));
    return true;
  }

  /** Tells of a changed layout; the panes' headers are drawn anew. */
  layoutChanged(): void {
    for (const leaf of this.leaves()) if (leaf.parent instanceof WorkspaceTabs) leaf.parent.draw();
    for (const leaf of this.leaves()) if (leaf.isDeferred && leaf.isVisible() && this.layoutReady) void leaf.loadIfDeferred();
    this.trigger('layout-change');
    this.requestSaveLayout();
  }

  /** Follows the file of the newest note pane, and tells when it is another one. */
  activeChanged(): void {
    const view = this.getMostRecentLeaf()?.view;
    const file = (view as { file?: TFile | null } | undefined)?.file ?? null;
    this.activeEditor = view !== undefined && 'editor' in view ? (view as unknown as Api.MarkdownFileInfo) : null;
    if (file === this.activeFile) return;
    this.activeFile = file;
    this.trigger('file-open', file);
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    if (!(tabs instanceof WorkspaceTabs)) return;
    tabs.removeLeaf(leaf);
    if (tabs.children.length === 0) this.removeTabs(tabs);
    if (this.activeLeaf === leaf) {
      this.activeLeaf = null;
      const next = this.getMostRecentLeaf();
      if (next !== null) this.setActiveLeaf(next);
    }
    this.layoutChanged();
    this.activeChanged();
  }

  /** A plugin brought a view type: leaves that waited for it get their view. */
  async viewTypeAdded(type: string): Promise<void> {
    for (const leaf of this.getLeavesOfType(type)) if (leaf.view instanceof StandInView && !leaf.isDeferred) await leaf.rebuild();
  }

  /** A plugin took its view type away: its leaves keep only the state. */
  viewTypeRemoved(type: string): void {
    if (stateOf(this.app).viewCreators.has(type)) stateOf(this.app).viewCreators.delete(type);
    for (const leaf of this.getLeavesOfType(type)) void leaf.rebuild();
  }

  private removeTabs(tabs: WorkspaceTabs): void {
    const split = tabs.parent;
    split?.removeItem(tabs);
    if (split instanceof WorkspaceWindow && split.children.length === 0) closePopout(this, split);
  }

  protected override pick(leaf: WorkspaceLeaf): void {
    void this.revealLeaf(leaf).then(() => this.setActiveLeaf(leaf, { focus: true }));
  }
}
