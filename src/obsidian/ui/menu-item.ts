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

/** A longer title, as with the path of a note, breaks its lines: an item of one line would make the menu wider than a phone, or the window. */
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

/** Adds a sentence or two to a menu: an item that cannot be chosen, and breaks its lines where others would be cut off. */
export function addExplanation(menu: Menu, text: string): void {
  menu.addItem((item) => item.setTitle(inLines(text, 'timecite-menu-lines timecite-menu-explanation timecite-own-words')).setIcon('info').setDisabled(true));
}

function inLines(text: string, cls: string): DocumentFragment {
  return createFragment((fragment) => fragment.createSpan({ cls, text }));
}
