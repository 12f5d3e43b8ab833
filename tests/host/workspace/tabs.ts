import { setIcon } from '../ui/icons';
import { WorkspaceParent } from './item';
import type { WorkspaceLeaf } from './leaf';

/** A group of leaves of which one is shown. */
export class WorkspaceTabs extends WorkspaceParent {
  parent: WorkspaceParent | null = null;
  declare readonly children: WorkspaceLeaf[];
  readonly containerEl: HTMLElement;
  private readonly headersEl: HTMLElement;
  private readonly leavesEl: HTMLElement;
  private shown: WorkspaceLeaf | null = null;
  /** Called when a person picks a tab. */
  onPick: (leaf: WorkspaceLeaf) => void = () => {};

  constructor() {
    super();
    this.containerEl = createDiv('workspace-tabs mod-top');
    const bar = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = bar.createDiv('workspace-tab-header-container-inner');
    this.headersEl.setAttribute('role', 'tablist');
    this.leavesEl = this.containerEl.createDiv('workspace-tab-container');
  }

  get current(): WorkspaceLeaf | null {
    return this.shown;
  }

  addLeaf(leaf: WorkspaceLeaf, index?: number): void {
    this.addItem(leaf, index);
    this.leavesEl.append(leaf.containerEl);
    if (this.shown === null) this.show(leaf);
    else this.draw();
  }

  removeLeaf(leaf: WorkspaceLeaf): void {
    const index = this.children.indexOf(leaf);
    this.removeItem(leaf);
    leaf.containerEl.remove();
    if (this.shown === leaf) this.shown = this.children[Math.max(0, index - 1)] ?? null;
    this.draw();
  }

  show(leaf: WorkspaceLeaf): void {
    this.shown = leaf;
    this.draw();
  }

  /** Draws the tab headers anew: titles and icons come from the views. */
  draw(): void {
    this.headersEl.replaceChildren(...this.children.map((leaf) => this.header(leaf)));
    for (const leaf of this.children) leaf.containerEl.style.display = leaf === this.shown ? '' : 'none';
  }

  private header(leaf: WorkspaceLeaf): HTMLElement {
    const title = leaf.getDisplayText();
    const header = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', 'aria-label': title, 'data-type': leaf.getViewState().type } });
    header.classList.toggle('is-active', leaf === this.shown);
    header.setAttribute('aria-selected', String(leaf === this.shown));
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    header.addEventListener('click', () => this.onPick(leaf));
    return header;
  }
}
