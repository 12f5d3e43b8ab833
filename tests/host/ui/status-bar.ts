/** The bar at the bottom right. */
export class StatusBar {
  readonly containerEl: HTMLElement;

  constructor(parent: HTMLElement) {
    this.containerEl = parent.createDiv('status-bar');
  }

  addItem(cls: string): HTMLElement {
    return this.containerEl.createDiv(['status-bar-item', cls].join(' '));
  }
}
