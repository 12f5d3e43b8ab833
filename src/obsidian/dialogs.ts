import { Component, type Modal } from 'obsidian';

/** Opens the plugin's dialogs, and closes those that are open when it is unloaded: they offer what only a loaded plugin does. */
export class Dialogs extends Component {
  open(modal: Modal): void {
    const life = this.addChild(new Component());
    let isOpen = true;
    modal.setCloseCallback(() => {
      isOpen = false;
      this.removeChild(life);
    });
    life.register(() => isOpen && modal.close());
    modal.open();
  }
}
