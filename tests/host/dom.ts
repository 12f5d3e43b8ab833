import { setup } from 'obsidian-test-mocks/setup';
import { installWindowHelpers } from './dom-windows';

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
  Object.assign(HTMLElement.prototype, { isShown, find, toggle, onClickEvent });
  installWindowHelpers();
  Object.assign(globalThis, { nextFrame: () => new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve())) });
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

/** Clicks of any button. */
function onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions): void {
  this.addEventListener('click', listener, options);
  this.addEventListener('auxclick', listener, options);
}
