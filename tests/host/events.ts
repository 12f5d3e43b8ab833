import type * as Api from 'obsidian';
import { raiseLater } from './errors';

type Callback = (...data: unknown[]) => unknown;

interface Listener extends Api.EventRef {
  readonly source: Events;
  readonly name: string;
  readonly callback: Callback;
  readonly context: unknown;
}

/** Obsidian's event source. A listener that throws does not keep the others from hearing. */
export class Events implements Api.Events {
  private readonly listenersByName = new Map<string, Listener[]>();

  on(name: string, callback: (...data: never[]) => unknown, context?: unknown): Api.EventRef {
    const listener: Listener = { source: this, name, callback: callback as Callback, context };
    this.listenersByName.set(name, [...(this.listenersByName.get(name) ?? []), listener]);
    return listener;
  }

  off(name: string, callback: Callback): void {
    this.keep(name, (listener) => listener.callback !== callback);
  }

  offref(ref: Api.EventRef): void {
    const { source, name } = ref as Listener;
    source.keep(name, (listener) => listener !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of this.listenersByName.get(name) ?? []) this.tryTrigger(listener, data);
  }

  tryTrigger(ref: Api.EventRef, data: unknown[]): void {
    const { callback, context } = ref as Listener;
    try {
      callback.apply(context, data);
    } catch (error) {
      raiseLater(error);
    }
  }

  /** How many listeners are registered: what a plugin left behind shows here. */
  countListeners(): number {
    return [...this.listenersByName.values()].reduce((sum, listeners) => sum + listeners.length, 0);
  }

  private keep(name: string, wanted: (listener: Listener) => boolean): void {
    const kept = (this.listenersByName.get(name) ?? []).filter(wanted);
    this.listenersByName.set(name, kept);
  }
}
