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

/** Adds an item to a menu. */
export function addItem(menu: Menu, { title, icon, section, checked, disabled }: MenuItemLook, run: () => void | Promise<void>): void {
  menu.addItem((item) => {
    item.setTitle(title).setIcon(icon).onClick(() => void run());
    if (section !== undefined) item.setSection(section);
    if (checked !== undefined) item.setChecked(checked);
    if (disabled !== undefined) item.setDisabled(disabled);
  });
}

/** Adds a sentence or two to a menu: an item that cannot be chosen, and breaks its lines where others would be cut off. */
export function addExplanation(menu: Menu, text: string): void {
  const title = createFragment((fragment) => fragment.createSpan({ cls: 'timecite-menu-explanation', text }));
  menu.addItem((item) => item.setTitle(title).setIcon('info').setDisabled(true));
}
