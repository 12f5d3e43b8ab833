/** The nearest element that matches a selector, from an event's target outwards; null where none does. Works in every window. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  const node = target as Node | null;
  return node?.instanceOf(Element) ? node.closest<HTMLElement>(selector) : null;
}
