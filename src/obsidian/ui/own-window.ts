import { Component } from 'obsidian';

/** A window with the observers for its own elements: those of another window sleep while that one is hidden. */
export type ObservingWindow = Window & { readonly ResizeObserver: typeof ResizeObserver };

/**
 * Calls `listen` for the window that an element stands in, now and whenever it moves to another one. The component that it is given
 * unloads when the element moves on, or with the owner.
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
