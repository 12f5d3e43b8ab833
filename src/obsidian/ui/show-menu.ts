import type { Menu } from 'obsidian';

/** Shows a menu at the pointer, or below `element` when the keyboard asked for it: the event then has no position, or that of a whole list. */
export function showMenu(menu: Menu, event: MouseEvent, element: HTMLElement): void {
  const isOnIt = element.contains(event.target as Node | null) && (event.clientX !== 0 || event.clientY !== 0);
  if (isOnIt) menu.showAtMouseEvent(event);
  else showMenuBelow(menu, element);
}

/** Shows a menu below an element, whatever asked for it. */
export function showMenuBelow(menu: Menu, element: HTMLElement): void {
  const { left, bottom } = element.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, element.doc);
}
