import type { Menu } from 'obsidian';

/** How a menu's item looks. */
export interface MenuItemLook {
  readonly title: string;
  readonly icon: string;
  /** Items of one section stand together. */
  readonly section?: string;
  readonly checked?: boolean;
  readonly disabled?: boolean;
}

/** Longer titles, such as those with a note's path, wrap: on one line they would make the menu wider than a phone or the window. In UTF-16 units. */
const longestLine = 44;

/** Adds an item to a menu. */
export function addItem(menu: Menu, { title, icon, section, checked, disabled }: MenuItemLook, run: () => void | Promise<void>): void {
  menu.addItem((item) => {
    item.setTitle(title.length > longestLine ? inLines(title, 'timecite-menu-lines') : title).setIcon(icon).onClick(() => void run());
    if (section !== undefined) item.setSection(section);
    if (checked !== undefined) item.setChecked(checked);
    if (disabled !== undefined) item.setDisabled(disabled);
  });
}

/** Adds a sentence or two to a menu, as an item that cannot be chosen and that wraps. */
export function addExplanation(menu: Menu, text: string): void {
  menu.addItem((item) => item.setTitle(inLines(text, 'timecite-menu-lines timecite-menu-explanation timecite-own-words')).setIcon('info').setDisabled(true));
}

function inLines(text: string, cls: string): DocumentFragment {
  return createFragment((fragment) => fragment.createSpan({ cls, text }));
}
