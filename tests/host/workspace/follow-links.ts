import type * as Api from 'obsidian';
import { Keymap } from '../keymap';

/** Makes the links of a rendered part work: internal ones open, hovered ones ask for a page preview. Links without these classes are left alone. */
export function followLinks(app: Api.App, root: HTMLElement, sourcePath: () => string): void {
  const click = (event: MouseEvent): void => {
    const link = linkAt(event);
    if (link === null || event.defaultPrevented || event.button > 1) return;
    event.preventDefault();
    if (link.classList.contains('internal-link')) void app.workspace.openLinkText(linkText(link), sourcePath(), Keymap.isModEvent(event));
    else window.open(link.href, '_blank');
  };
  root.addEventListener('click', click);
  root.addEventListener('auxclick', click);
  root.addEventListener('mouseover', (event) => {
    const link = linkAt(event);
    if (link === null || !link.classList.contains('internal-link')) return;
    const hoverParent = { hoverPopover: null };
    app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent, targetEl: link, linktext: linkText(link), sourcePath: sourcePath() });
  });
}

function linkAt(event: MouseEvent): HTMLAnchorElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.internal-link, a.external-link[href]') : null;
}

function linkText(link: HTMLAnchorElement): string {
  return link.dataset.href ?? link.getAttribute('href') ?? '';
}
