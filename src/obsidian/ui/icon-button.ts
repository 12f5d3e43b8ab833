import { setIcon, setTooltip } from 'obsidian';

/** How a button looks. */
export interface ButtonLook {
  readonly icon: string;
  /** Shown as a tooltip and read aloud. */
  readonly title: string;
}

/** Adds a button to the toolbar of a view. */
export function addToolbarButton(parent: HTMLElement, look: ButtonLook, onClick: (event: MouseEvent, button: HTMLElement) => void): HTMLElement {
  const button = addIconButton(parent, 'clickable-icon nav-action-button', look);
  button.addEventListener('click', (event) => onClick(event, button));
  return button;
}

/** Adds a button to a row of a list. A click on it is not a click on the row. */
export function addRowButton(parent: HTMLElement, look: ButtonLook, onClick: (event: MouseEvent) => void): HTMLElement {
  const button = addIconButton(parent, 'clickable-icon', look);
  // The keyboard has its own keys for the same actions; a tab stop in each row would be in the way.
  button.tabIndex = -1;
  // The focus stays where it is: the row may disappear, and its buttons with it.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    // The second click of a double click was meant for the same row. By now that may be gone, with another row in its place.
    if (event.detail < 2) onClick(event);
  });
  return button;
}

function addIconButton(parent: HTMLElement, cls: string, { icon, title }: ButtonLook): HTMLElement {
  const button = parent.createEl('button', { cls, attr: { 'aria-label': title } });
  setIcon(button, icon);
  setTooltip(button, title);
  return button;
}
