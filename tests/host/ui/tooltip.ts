import type { TooltipOptions } from 'obsidian';

/** How long the pointer rests on an element before it is told what it is, in milliseconds. */
const hoverDelay = 500;

/** Names the element and shows the name when the pointer rests on it. */
export function setTooltip(element: HTMLElement, text: string, options: TooltipOptions = {}): void {
  if (text === '') element.removeAttribute('aria-label');
  else element.setAttribute('aria-label', text);
  if (options.placement !== undefined) element.setAttribute('data-tooltip-position', options.placement);
  if (options.classes !== undefined) element.setAttribute('data-tooltip-classes', options.classes.join(' '));
}

/** Shows a tooltip at once. */
export function displayTooltip(target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {}): void {
  hideTooltip(target.ownerDocument);
  const tooltip = target.ownerDocument.createElement('div');
  tooltip.className = ['tooltip', ...(options.classes ?? [])].join(' ');
  tooltip.setAttribute('role', 'tooltip');
  tooltip.append(content);
  target.ownerDocument.body.append(tooltip);
  place(tooltip, target, options.placement ?? target.getAttribute('data-tooltip-position') ?? 'bottom');
}

/** Shows the `aria-label` of whatever the pointer rests on, as Obsidian does for every element that has one. */
export function watchTooltips(doc: Document): () => void {
  let timer = 0;
  const hide = (): void => {
    window.clearTimeout(timer);
    hideTooltip(doc);
  };
  const over = (event: Event): void => {
    hide();
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
    if (target === null || target.closest('.cm-content, iframe') === target) return;
    const show = (): void => displayTooltip(target, target.getAttribute('aria-label') ?? '');
    timer = window.setTimeout(show, hoverDelay);
  };
  doc.addEventListener('mouseover', over);
  doc.addEventListener('mousedown', hide, true);
  return () => {
    hide();
    doc.removeEventListener('mouseover', over);
    doc.removeEventListener('mousedown', hide, true);
  };
}

function hideTooltip(doc: Document): void {
  doc.querySelectorAll('.tooltip').forEach((tooltip) => tooltip.remove());
}

function place(tooltip: HTMLElement, target: HTMLElement, side: string): void {
  const at = target.getBoundingClientRect();
  const own = tooltip.getBoundingClientRect();
  const view = tooltip.ownerDocument.documentElement;
  const centre = at.left + (at.width - own.width) / 2;
  const middle = at.top + (at.height - own.height) / 2;
  const left = side === 'right' ? at.right + 8 : side === 'left' ? at.left - own.width - 8 : centre;
  const top = side === 'top' ? at.top - own.height - 8 : side === 'bottom' ? at.bottom + 8 : middle;
  tooltip.style.left = `${Math.max(4, Math.min(left, view.clientWidth - own.width - 4))}px`;
  tooltip.style.top = `${Math.max(4, Math.min(top, view.clientHeight - own.height - 4))}px`;
}
