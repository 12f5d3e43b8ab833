import type { ChipNote } from './chip-notes';
import { mayHoldTimes, placeChips } from './place-chips';

/** Obsidian's own widgets for inline HTML that the editor shows instead of chips. The chips are put into these. */
export class CaughtWidgets {
  /** What stood in each widget before. */
  private readonly before = new Map<HTMLElement, Node>();

  /** Puts chips into the widgets below an element. */
  catchIn(root: HTMLElement, read: ChipNote): void {
    for (const widget of this.before.keys()) if (!root.contains(widget)) this.before.delete(widget);
    for (const widget of Array.from(root.querySelectorAll<HTMLElement>('.cm-html-embed'))) {
      if (!mayHoldTimes(widget)) continue;
      const before = widget.cloneNode(true);
      if (placeChips(widget, { ...read, links: false }) > 0 && !this.before.has(widget)) this.before.set(widget, before);
    }
  }

  /** Leaves the widgets as they were. */
  release(): void {
    for (const [widget, before] of this.before) widget.replaceChildren(...Array.from(before.childNodes));
    this.before.clear();
  }
}
