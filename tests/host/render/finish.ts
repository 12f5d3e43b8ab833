import { setIcon } from '../ui/icons';
import { buildCallouts } from './callouts';
import { sanitizeHTMLToDom } from './sanitize';

/** Turns a section's HTML into the DOM that Obsidian would show, before any post-processor. */
export function buildSectionDom(html: string): DocumentFragment {
  const dom = sanitizeHTMLToDom(html);
  buildCallouts(dom);
  for (const link of dom.querySelectorAll<HTMLAnchorElement>('a[href]:not([class])')) markLink(link);
  for (const heading of dom.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')) heading.dataset.heading = heading.textContent ?? '';
  for (const block of dom.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, td, th')) block.setAttribute('dir', 'auto');
  for (const item of dom.querySelectorAll('li')) buildTask(item);
  for (const code of dom.querySelectorAll('pre > code')) addCopyButton(code);
  for (const footnote of dom.querySelectorAll('.footnote-ref > a')) footnote.classList.add('footnote-link');
  return dom;
}

function markLink(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  const isExternal = /^[a-z][a-z0-9+.-]*:/i.test(href);
  link.classList.add(isExternal ? 'external-link' : 'internal-link');
  if (!isExternal) link.dataset.href = decodeURI(href);
  else link.rel = 'noopener nofollow';
}

function buildTask(item: HTMLLIElement): void {
  const text = item.firstChild?.nodeName === 'P' ? item.firstChild.firstChild : item.firstChild;
  const mark = text?.nodeType === Node.TEXT_NODE ? /^\[(.)\]\s/.exec(text.textContent ?? '') : null;
  if (text == null || mark === null) return;
  text.textContent = (text.textContent ?? '').slice(mark[0].length);
  item.classList.add('task-list-item');
  item.dataset.task = mark[1] === ' ' ? '' : mark[1];
  const box = createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
  box.checked = mark[1] !== ' ';
  item.prepend(box);
}

function addCopyButton(code: Element): void {
  code.classList.add('is-loaded');
  const button = createEl('button', { cls: 'copy-code-button', attr: { 'aria-label': 'Copy' } });
  setIcon(button, 'copy');
  button.addEventListener('click', () => void navigator.clipboard.writeText(code.textContent ?? ''));
  code.parentElement?.append(button);
}
