import type * as Api from 'obsidian';
import type { Events } from './events';

type DomCallback = (this: HTMLElement, event: Event) => unknown;

/** Obsidian's component: what it registers ends with it, children first, and `onunload` comes last. */
export class Component {
  private loaded = false;
  private children: Component[] = [];
  private cleanups: (() => unknown)[] = [];

  load(): void | Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    const pending = this.onload();
    if (pending instanceof Promise) return pending.then(() => this.loadChildren());
    this.loadChildren();
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    while (this.children.length > 0) this.children.pop()?.unload();
    while (this.cleanups.length > 0) this.cleanups.pop()?.();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(child: T): T {
    this.children.push(child);
    if (this.loaded) void child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    const index = this.children.indexOf(child);
    if (index >= 0) {
      this.children.splice(index, 1);
      child.unload();
    }
    return child;
  }

  register(cleanup: () => unknown): void {
    this.cleanups.push(cleanup);
  }

  registerEvent(ref: Api.EventRef): void {
    this.register(() => (ref as Api.EventRef & { source: Events }).source.offref(ref));
  }

  registerDomEvent(target: EventTarget, type: string, callback: DomCallback, options?: boolean | AddEventListenerOptions): void {
    target.addEventListener(type, callback, options);
    this.register(() => target.removeEventListener(type, callback, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }

  private loadChildren(): void {
    for (const child of this.children.slice()) void child.load();
  }
}
