import { Component, Menu, type Modal } from 'obsidian';

/** Opens the plugin's menus and dialogs, and closes those that are open when the plugin is unloaded: what they offer would no longer work. */
export class Dialogs extends Component {
  private isUnloaded = false;

  override onunload(): void {
    this.isUnloaded = true;
  }

  /** Opens a dialog, unless the plugin was unloaded before it came to that: what the dialog shows may have had to be read first. */
  open(modal: Modal): void {
    if (this.isUnloaded) return;
    modal.setCloseCallback(this.closeAtEnd(() => modal.close()));
    modal.open();
  }

  /** A new menu, to be filled and shown. */
  newMenu(): Menu {
    const menu = new Menu();
    menu.onHide(this.closeAtEnd(() => menu.hide()));
    return menu;
  }

  /** Closes something when the plugin is unloaded; returns what to call when it was closed before. */
  private closeAtEnd(close: () => void): () => void {
    const life = this.addChild(new Component());
    let isOpen = true;
    life.register(() => isOpen && close());
    return () => {
      isOpen = false;
      this.removeChild(life);
    };
  }
}
