const stop = 'a[href], button, input, select, textarea, [tabindex]';

/** Keeps the Tab key within a container, as Obsidian does in its dialogs: from the last stop to the first, and back. False where it moved the focus. */
export function holdFocus(container: HTMLElement, { shiftKey }: KeyboardEvent): false | undefined {
  const stops = Array.from(container.querySelectorAll<HTMLElement>(stop)).filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0);
  const { activeElement } = container.ownerDocument;
  const first = stops[0];
  const last = stops.at(-1);
  const isAtStart = activeElement === first || (first !== undefined && activeElement?.contains(first) === true);
  const isAtEnd = activeElement === last || !container.contains(activeElement);
  if (!first || !last || !(shiftKey ? isAtStart : isAtEnd)) return undefined;
  (shiftKey ? last : first).focus();
  return false;
}
