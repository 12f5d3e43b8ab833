import lucide from '@iconify-json/lucide/icons.json';

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string } | undefined>>;
  readonly aliases: Readonly<Record<string, { readonly parent: string } | undefined>>;
}

const set = lucide as unknown as IconSet;
/** The arrow of collapses is Obsidian's own. */
const added = new Map([['right-triangle', '<path d="M12 33L50 71L88 33" fill="none" stroke="currentColor" stroke-width="14"/>']]);

/** Adds an icon of the plugin's own, drawn on a 100 × 100 canvas. */
export function addIcon(id: string, svg: string): void {
  added.set(id, svg);
}

export function removeIcon(id: string): void {
  added.delete(id);
}

export function getIconIds(): string[] {
  return [...Object.keys(set.icons).map((name) => `lucide-${name}`), ...added.keys()];
}

/** The icon's drawing, or null for a name that Obsidian does not know either. */
export function getIcon(id: string): SVGSVGElement | null {
  const own = added.get(id);
  if (own !== undefined) return draw(own, '0 0 100 100', id);
  const name = id.replace(/^lucide-/, '');
  const icon = set.icons[name] ?? set.icons[set.aliases[name]?.parent ?? ''];
  return icon === undefined ? null : draw(icon.body, '0 0 24 24', `lucide-${name}`);
}

/** Puts the icon into an element. An unknown icon leaves the element empty: a test can see that a name is wrong. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.replaceChildren();
  const icon = getIcon(id);
  if (icon !== null) parent.appendChild(icon);
}

function draw(body: string, viewBox: string, cls: string): SVGSVGElement {
  const template = document.createElement('template');
  template.innerHTML = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="${viewBox}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" class="svg-icon ${cls}">${body}</svg>`;
  return template.content.firstElementChild as SVGSVGElement;
}
