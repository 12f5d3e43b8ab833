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

/** Adds a button to a row of a list, which does not take the click for its own. */
export function addRowButton(parent: HTMLElement, look: ButtonLook, onClick: (event: MouseEvent) => void): HTMLElement {
  const button = addIconButton(parent, 'clickable-icon', look);
  // The keyboard reaches the same by its own keys; a stop at each row would be in its way.
  button.tabIndex = -1;
  // What has the keyboard's focus keeps it: the row may go, and its buttons with it.
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    // The second click of a double one is meant for the row of the first, which may be done with, or another's place by now.
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
