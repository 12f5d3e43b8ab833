import { setTooltip, type Component } from 'obsidian';
import { closest } from './closest';

/** Shows texts that a narrow pane cuts short as tooltips of their own. @param selector The elements below `root` that may be cut short. */
export function showClippedText(component: Component, root: HTMLElement, selector: string): void {
  // In the capture phase: Obsidian's own listener sits further up and must find the tooltip already set.
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
