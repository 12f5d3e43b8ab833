/** How long a place stays marked that a link led to, in milliseconds. */
export const flashTime = 1000;

/** Marks an element for a second, as Obsidian marks the place that a link led to. */
export function flash(element: HTMLElement): void {
  element.classList.add('is-flashing');
  window.setTimeout(() => element.classList.remove('is-flashing'), flashTime);
}
