import type { Menu } from 'obsidian';

/** Shows a menu at the pointer; below an element, where the keyboard asked for it. */
export function showMenu(menu: Menu, event: MouseEvent, element: HTMLElement): void {
  const { left, bottom } = element.getBoundingClientRect();
  if (event.clientX === 0 && event.clientY === 0) menu.showAtPosition({ x: left, y: bottom }, element.doc);
  else menu.showAtMouseEvent(event);
}
