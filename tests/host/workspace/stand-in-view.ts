import { setIcon } from '../ui/icons';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, View } from './view';

/** A leaf with nothing in it. */
export class EmptyView extends ItemView {
  override icon = 'file';

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text: 'No file is open' });
  }
}

/** Keeps a view's type and state: until a background tab is shown, or while no plugin knows the type. */
export class StandInView extends View {
  private state: unknown;

  constructor(leaf: WorkspaceLeaf, private readonly type: string, state: unknown, private readonly pluginGone: boolean) {
    super(leaf);
    this.state = state;
    this.icon = pluginGone ? 'ghost' : 'file';
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return this.pluginGone ? 'Plugin no longer active' : this.type;
  }

  override getState(): Record<string, unknown> {
    return { ...(this.state as Record<string, unknown> | undefined) };
  }

  override async setState(state: unknown): Promise<void> {
    this.state = state;
  }

  protected override async onOpen(): Promise<void> {
    if (!this.pluginGone) return;
    const pane = this.containerEl.createDiv('view-content').createDiv('pane-empty');
    setIcon(pane.createDiv(), 'ghost');
    pane.createDiv({ text: 'Plugin no longer active' });
  }
}
