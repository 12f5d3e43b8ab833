import { Component } from 'obsidian';

/** A window with its own `ResizeObserver`: that of another window does nothing while the other window is hidden. */
export type ObservingWindow = Window & { readonly ResizeObserver: typeof ResizeObserver };

/**
 * Calls `listen` with the window that an element is in, now and whenever the element moves to another one. The component that it gets
 * along with the window is unloaded when the element leaves that window, or with the owner.
 */
export function inOwnWindow(owner: Component, el: HTMLElement, listen: (win: ObservingWindow, component: Component) => void): void {
  let current: Component | null = null;
  const start = (win: Window): void => {
    if (current) owner.removeChild(current);
    current = owner.addChild(new Component());
    listen(win as ObservingWindow, current);
  };
  start(el.win);
  owner.register(el.onWindowMigrated(start));
}
