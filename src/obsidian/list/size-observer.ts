import type { Component } from 'obsidian';
import type { ObservingWindow } from '../ui/own-window';

/** Calls back when an element has another size than before. */
export class SizeObserver {
  private observer: ResizeObserver | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly onSize: () => void,
  ) {}

  /** Observes from a window, as long as a component is loaded. */
  observe(win: ObservingWindow, component: Component): void {
    const observer = new win.ResizeObserver(() => this.onSize());
    this.observer = observer;
    observer.observe(this.el);
    component.register(() => {
      observer.disconnect();
      this.observer = null;
    });
  }

  /** Calls back once more, as soon as there is a size: observers stay silent where the size equals that of the last frame, even if it differed in between. */
  again(): void {
    this.observer?.unobserve(this.el);
    this.observer?.observe(this.el);
  }
}
