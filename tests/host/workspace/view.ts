import type * as Api from 'obsidian';
import { Component } from '../component';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { WorkspaceLeaf } from './leaf';

/** Obsidian's view. The host opens and closes it through `openIn` and `close`. */
export abstract class View extends Component {
  app: Api.App;
  icon = 'file';
  navigation = true;
  scope: Api.Scope | null = null;
  containerEl: HTMLElement;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: Api.ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  onPaneMenu(_menu: Api.Menu, _source: string): void {}

  async openIn(parentEl: HTMLElement): Promise<void> {
    this.containerEl.setAttribute('data-type', this.getViewType());
    parentEl.append(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  async close(): Promise<void> {
    try {
      await this.onClose();
    } finally {
      this.unload();
      this.containerEl.remove();
    }
  }

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}
}

/** A view with a header and a content element. */
export abstract class ItemView extends View {
  readonly contentEl: HTMLElement;
  protected readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = createEl('button', { cls: 'clickable-icon view-action' });
    setIcon(action, icon);
    setTooltip(action, title);
    action.addEventListener('click', callback);
    this.actionsEl.prepend(action);
    return action;
  }

  override async openIn(parentEl: HTMLElement): Promise<void> {
    await super.openIn(parentEl);
    this.titleEl.textContent = this.getDisplayText();
  }
}
