/** The nearest element round what an event happened in that a selector finds, that itself counted; null for none. Serves every window. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  const node = target as Node | null;
  return node?.instanceOf(Element) ? node.closest<HTMLElement>(selector) : null;
}
