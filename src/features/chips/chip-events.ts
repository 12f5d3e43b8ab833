import { Keymap, type Component } from 'obsidian';
import { chipAt, citationOf } from '../../obsidian/chip/chip';
import type { ChipActions } from './chip-actions';
import { showChipMenu } from './chip-menu';

/** Lets chips act. One set of listeners for each window serves all of its chips, so that unloading leaves none behind. */
export class ChipEvents {
  constructor(private readonly actions: ChipActions) {}

  /** Listens in a window, on the way down, before the editor or Obsidian's own link handling sees the event. */
  listen(doc: Document, component: Component): void {
    const on = <Type extends keyof DocumentEventMap>(type: Type, act: (chip: HTMLElement, event: DocumentEventMap[Type]) => boolean): void => {
      const capture = (event: DocumentEventMap[Type]): void => {
        const chip = chipAt(event.target);
        if (!chip || !act(chip, event)) return;
        event.preventDefault();
        event.stopPropagation();
      };
      component.registerDomEvent(doc, type, capture, { capture: true });
    };
    // The editor would move its selection, and with it show the source in place of the chip.
    on('mousedown', tellPress);
    on('click', (chip, event) => this.activate(chip, event));
    on('auxclick', (chip, { button }) => button === 1 && this.open(chip));
    on('keydown', (chip, event) => isPress(event) && this.activate(chip, event));
    on('contextmenu', (chip, event) => {
      showChipMenu(chip, event, this.actions);
      return true;
    });
  }

  private activate(chip: HTMLElement, event: MouseEvent | KeyboardEvent): boolean {
    return Keymap.isModEvent(event) ? this.open(chip) : this.play(chip);
  }

  private play(chip: HTMLElement): boolean {
    const moment = this.actions.moment(citationOf(chip));
    if (moment) void this.actions.playback.visit(moment);
    return true;
  }

  private open(chip: HTMLElement): boolean {
    const moment = this.actions.moment(citationOf(chip));
    if (moment) this.actions.playback.openOutside(moment);
    return true;
  }
}

/** Nothing else sees a press on a chip. But menus and the like close when the person presses elsewhere: for them it is repeated on the page. */
function tellPress({ doc }: HTMLElement): boolean {
  doc.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
  return true;
}

function isPress({ key, altKey, isComposing }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && !altKey && !isComposing;
}
