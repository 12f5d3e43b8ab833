import { setTooltip, type Component } from 'obsidian';
import { closest } from './closest';

/** Lets the texts below an element that a narrow pane cuts short be read whole, in a tooltip where the pointer rests on one. */
export function tellClipped(component: Component, root: HTMLElement, selector: string): void {
  // In the capture phase: Obsidian listens further up, and is to find the tooltip there.
  component.registerDomEvent(
    root,
    'mouseover',
    ({ target }) => {
      const text = closest(target, selector);
      if (text) setTooltip(text, text.scrollWidth > text.clientWidth ? text.textContent : '');
    },
    { capture: true },
  );
}
