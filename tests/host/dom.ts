import { setup } from 'obsidian-test-mocks/setup';

type Delegated = (this: HTMLElement, event: Event, target: HTMLElement) => unknown;

const wrappers = new WeakMap<Delegated, Map<string, EventListener>>();

/** Adds Obsidian's DOM helpers (`createEl`, `el.win`, `el.on`, …) to the window's prototypes, once. */
export function installDomHelpers(): void {
  if ('createEl' in globalThis) return;
  setup();
  // The mocks' global app would hide that a plugin reaches for it.
  Reflect.deleteProperty(globalThis, 'app');
  for (const prototype of [HTMLElement.prototype, Document.prototype]) {
    Object.assign(prototype, { on: delegate, off: undelegate });
  }
  Object.assign(HTMLElement.prototype, { isShown, find, toggle, onClickEvent, onWindowMigrated });
  Object.assign(globalThis, { nextFrame: () => new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve())) });
}

/** Gives another window of the page the same helpers, as Obsidian gives them to each of its windows. */
export function lendDomHelpers(to: Window): void {
  const theirs = to as unknown as Record<string, { prototype: object } | undefined>;
  const ours = window as unknown as Record<string, { prototype: object }>;
  for (const name of ['EventTarget', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'Event', 'UIEvent']) {
    const [from, onto] = [ours[name]?.prototype, theirs[name]?.prototype];
    if (from === undefined || onto === undefined) continue;
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(from))) {
      if (!(key in onto)) Object.defineProperty(onto, key, descriptor);
    }
  }
}

function delegate(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: AddEventListenerOptions): void {
  const wrapper = (event: Event): void => {
    const origin = event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
    if (origin !== null && this.contains(origin)) listener.call(this, event, origin);
  };
  const known = wrappers.get(listener) ?? new Map<string, EventListener>();
  known.set(type + selector, wrapper);
  wrappers.set(listener, known);
  this.addEventListener(type, wrapper, options);
}

function undelegate(this: HTMLElement, type: string, selector: string, listener: Delegated, options?: AddEventListenerOptions): void {
  const wrapper = wrappers.get(listener)?.get(type + selector);
  if (wrapper !== undefined) this.removeEventListener(type, wrapper, options);
}

/** Without layout (jsdom) an element counts as shown where nothing above it is hidden. */
function isShown(this: HTMLElement): boolean {
  return this.isConnected && this.closest('[style*="display: none"]') === null;
}

function find(this: HTMLElement, selector: string): Element | null {
  return this.querySelector(selector);
}

function toggle(this: HTMLElement, show: boolean): void {
  this.style.display = show ? '' : 'none';
}

interface Migrant {
  readonly element: HTMLElement;
  win: Window | null;
  readonly listener: (win: Window) => unknown;
}

const migrants = new Set<Migrant>();

function onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown): () => void {
  const migrant = { element: this, win: this.ownerDocument.defaultView, listener };
  migrants.add(migrant);
  return () => void migrants.delete(migrant);
}

/** Tells the elements that stand in another window than before. */
export function tellMigrations(): void {
  for (const migrant of migrants) {
    const win = migrant.element.ownerDocument.defaultView;
    if (win === null || win === migrant.win || !migrant.element.isConnected) continue;
    migrant.win = win;
    migrant.listener(win);
  }
}

/** Left and middle clicks. */
function onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions): void {
  this.addEventListener('click', listener, options);
  this.addEventListener('auxclick', listener, options);
}
