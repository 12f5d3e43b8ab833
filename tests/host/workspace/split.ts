import { setIcon } from '../ui/icons';
import { WorkspaceParent, type WorkspaceItem } from './item';

/** Parts side by side or one above the other. */
export class WorkspaceSplit extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  readonly containerEl: HTMLElement;

  constructor(cls: string, parentEl: HTMLElement) {
    super();
    this.containerEl = parentEl.createDiv(`workspace-split ${cls}`);
  }

  override addItem(item: WorkspaceItem, index?: number): void {
    super.addItem(item, index);
    this.containerEl.append(item.containerEl);
  }

  override removeItem(item: WorkspaceItem): void {
    super.removeItem(item);
    item.containerEl.remove();
  }
}

/** A split with a window of its own: the main one, or a pop-out's. */
export class WorkspaceContainer extends WorkspaceSplit {
  get doc(): Document {
    return this.containerEl.ownerDocument;
  }

  get win(): Window {
    return this.doc.defaultView ?? window;
  }
}

export class WorkspaceRoot extends WorkspaceContainer {}

export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  /** Called when the dock opens or closes. */
  onToggle: () => void = () => {};

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.classList.toggle('is-sidedock-collapsed', collapsed);
    this.onToggle();
  }
}

/** The strip of icons at the left edge. */
export class WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  private readonly toggleEl: HTMLElement;

  constructor(side: 'left' | 'right', parentEl: HTMLElement) {
    this.containerEl = parentEl.createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
    this.toggleEl = this.containerEl.createDiv('sidebar-toggle-button clickable-icon');
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
  }

  /** Gives the ribbon the button that opens and closes its dock. */
  addToggle(dock: WorkspaceSidedock, icon: string): void {
    setIcon(this.toggleEl, icon);
    this.toggleEl.setAttribute('aria-label', 'Toggle sidebar');
    this.toggleEl.setAttribute('role', 'button');
    this.toggleEl.addEventListener('click', () => dock.toggle());
  }
}
