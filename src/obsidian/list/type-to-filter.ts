import type { Component, SearchComponent } from 'obsidian';

/** Lets what is typed in a list go to the filter box above it. */
export function typeToFilter(component: Component, listEl: HTMLElement, { inputEl }: SearchComponent): void {
  component.registerDomEvent(listEl, 'keydown', (event) => {
    if (event.target === listEl && isLetter(event)) inputEl.focus();
  });
}

/** Whether a key types a character. The space bar does not count: lists act on it. */
export function isLetter({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !isComposing;
}
