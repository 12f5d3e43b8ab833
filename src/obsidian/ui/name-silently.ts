import { uniqueId } from './unique-id';

/**
 * Names an element for screen readers. Obsidian shows an `aria-label` as a tooltip wherever the pointer rests in the element,
 * which is in the way on anything larger than a button.
 */
export function nameSilently(el: HTMLElement, name: string): void {
  const id = uniqueId('timecite-name');
  el.createSpan({ text: name, attr: { id, hidden: '' } });
  el.setAttribute('aria-labelledby', id);
}
