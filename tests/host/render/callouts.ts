import { setIcon } from '../ui/icons';

const icons: Readonly<Record<string, string>> = {
  note: 'pencil', info: 'info', todo: 'check-circle-2', tip: 'flame', hint: 'flame', important: 'flame', success: 'check', check: 'check', done: 'check',
  question: 'help-circle', help: 'help-circle', faq: 'help-circle', warning: 'alert-triangle', caution: 'alert-triangle', attention: 'alert-triangle',
  failure: 'x', fail: 'x', missing: 'x', danger: 'zap', error: 'zap', bug: 'bug', example: 'list', quote: 'quote', cite: 'quote',
  abstract: 'clipboard-list', summary: 'clipboard-list', tldr: 'clipboard-list',
};

/** Turns block quotes that start with `[!type]` into callouts. */
export function buildCallouts(root: ParentNode): void {
  for (const quote of [...root.querySelectorAll('blockquote')].reverse()) buildCallout(quote);
}

function buildCallout(quote: Element): void {
  const first = quote.querySelector(':scope > p');
  const head = first?.firstChild;
  const parts = /^\[!([\w-]+)\]([+-]?)[ \t]*/.exec(head?.nodeType === Node.TEXT_NODE ? head.textContent ?? '' : '');
  if (first == null || head == null || parts === null) return;
  const type = (parts[1] ?? 'note').toLowerCase();
  head.textContent = (head.textContent ?? '').slice(parts[0].length);
  const callout = createDiv({ cls: 'callout', attr: { 'data-callout': type, 'data-callout-fold': parts[2] ?? '', 'data-callout-metadata': '' } });
  const title = callout.createDiv('callout-title');
  setIcon(title.createDiv('callout-icon'), icons[type] ?? 'pencil');
  const titleInner = title.createDiv('callout-title-inner');
  moveTitle(first, titleInner);
  if ((titleInner.textContent ?? '') === '') titleInner.textContent = type.charAt(0).toUpperCase() + type.slice(1);
  if (parts[2] !== '') addFold(callout, title, parts[2] === '-');
  if ((first.textContent ?? '').trim() === '' && first.children.length === 0) first.remove();
  const content = createDiv('callout-content');
  content.append(...quote.childNodes);
  if (content.children.length > 0) callout.append(content);
  quote.replaceWith(callout);
}

/** The title is what stands before the first line break. */
function moveTitle(first: Element, title: HTMLElement): void {
  for (const node of [...first.childNodes]) {
    if (node.nodeName === 'BR') {
      node.remove();
      break;
    }
    title.append(node);
  }
}

function addFold(callout: HTMLElement, title: HTMLElement, collapsed: boolean): void {
  callout.classList.add('is-collapsible');
  callout.classList.toggle('is-collapsed', collapsed);
  setIcon(title.createDiv('callout-fold'), 'chevron-down');
  title.addEventListener('click', (event) => {
    if (!event.defaultPrevented) callout.classList.toggle('is-collapsed');
  });
}
