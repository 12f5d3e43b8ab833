import type * as Api from 'obsidian';
import { stateOf } from '../host-state';
import type { TFile } from '../vault/file';
import { WorkspaceItem } from './item';
import type { WorkspaceParent } from './item';
import { EmptyView, StandInView } from './stand-in-view';
import { WorkspaceTabs } from './tabs';
import type { View } from './view';

let made = 0;

/** A place for one view. */
export class WorkspaceLeaf extends WorkspaceItem {
  parent: WorkspaceParent | null = null;
  hoverPopover: Api.HoverPopover | null = null;
  view: View;
  readonly containerEl: HTMLElement;
  readonly id = `leaf-${(made += 1)}`;
  /** When the leaf was last active, in the order of activation; 0 never. */
  lastActive = 0;
  private deferred = false;
  private pinned = false;
  private group = '';

  constructor(readonly app: Api.App) {
    super();
    this.containerEl = createDiv('workspace-leaf');
    this.view = new EmptyView(this);
    void this.view.openIn(this.containerEl);
  }

  get isDeferred(): boolean {
    return this.deferred;
  }

  /** Whether its tab is the shown one and its dock is open. */
  isVisible(): boolean {
    return this.parent instanceof WorkspaceTabs && this.parent.current === this && this.containerEl.closest('.is-sidedock-collapsed') === null;
  }

  getViewState(): Api.ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  async setViewState(viewState: Api.ViewState, eState?: unknown): Promise<void> {
    if (this.deferred || this.view.getViewType() !== viewState.type || this.view instanceof StandInView) {
      await this.open(this.createView(viewState));
    }
    await this.view.setState(viewState.state ?? {}, { history: false });
    if (viewState.pinned !== undefined) this.pinned = viewState.pinned;
    if (eState !== undefined) this.view.setEphemeralState(eState);
    const { workspace } = stateOf(this.app);
    workspace.layoutChanged();
    if (viewState.active === true) workspace.setActiveLeaf(this, { focus: true });
    else workspace.activeChanged();
  }

  /** Keeps the state without making the view, until the leaf is shown. */
  async setDeferredState(viewState: Api.ViewState): Promise<void> {
    await this.open(new StandInView(this, viewState.type, viewState.state, false));
    this.deferred = true;
  }

  async loadIfDeferred(): Promise<void> {
    if (this.deferred) await this.setViewState(this.getViewState());
  }

  /** Makes the view anew from its state: its type came or went with a plugin. */
  async rebuild(): Promise<void> {
    const viewState = this.getViewState();
    await this.open(this.createView(viewState));
    await this.view.setState(viewState.state ?? {}, { history: false });
    stateOf(this.app).workspace.layoutChanged();
  }

  async open(view: View): Promise<View> {
    const before = this.view;
    this.view = view;
    this.deferred = false;
    await before.close();
    await view.openIn(this.containerEl);
    return view;
  }

  async openFile(file: TFile, openState: Api.OpenViewState = {}): Promise<void> {
    const type = stateOf(this.app).viewTypeByExtension.get(file.extension) ?? 'file';
    const kept = this.view.getViewType() === type ? this.view.getState() : {};
    const state = { ...kept, ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  isPinned(): boolean {
    return this.pinned;
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  setGroupMember(other: WorkspaceLeaf): void {
    if (other.group === '') other.setGroup(other.id);
    this.setGroup(other.group);
  }

  isInGroup(group: string): boolean {
    return this.group === group;
  }

  onResize(): void {
    this.view.onResize();
  }

  detach(): void {
    stateOf(this.app).workspace.removeLeaf(this);
    void this.view.close();
  }

  private createView(viewState: Api.ViewState): View {
    if (viewState.type === 'empty') return new EmptyView(this);
    const create = stateOf(this.app).viewCreators.get(viewState.type);
    if (create === undefined) return new StandInView(this, viewState.type, viewState.state, true);
    return create(this as unknown as Api.WorkspaceLeaf) as unknown as View;
  }
}
