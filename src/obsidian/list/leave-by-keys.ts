import type { SearchComponent } from 'obsidian';

/** Lets the keyboard leave the filter box above a list: Escape empties it, Enter and the arrow down go on to the list. */
export function leaveByKeys(search: SearchComponent, empty: () => void, enterList: () => void): void {
  search.inputEl.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && search.getValue() !== '') empty();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') enterList();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
