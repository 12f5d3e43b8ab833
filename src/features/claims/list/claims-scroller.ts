import { nameSilently } from '../../../obsidian/ui/name-silently';
import { uniqueId } from '../../../obsidian/ui/unique-id';

/**
 * Adds the element that a list of claims scrolls in. Its id is no other's in the app, so that those of its rows can begin with it.
 * It is a tree also without groups: the options of a list box are text to a screen reader, which finds no chips in them.
 */
export function addScroller(parent: HTMLElement): HTMLElement {
  const attr = { id: uniqueId('timecite-claims'), role: 'tree', tabindex: '0', 'aria-multiselectable': 'true' };
  const scroller = parent.createDiv({ cls: 'timecite-claims-scroller', attr });
  nameSilently(scroller, 'Claims');
  return scroller;
}
