import type { Demo } from './demo';

/** What the page holds that a disabled plugin must not have left. */
export interface Holdings {
  /** How many listeners are on targets that outlive a plugin (window, document, body, media queries), by target and type. */
  readonly listeners: Readonly<Record<string, number>>;
  readonly intervals: number;
  readonly observers: number;
  /** Connections to IndexedDB that are open. */
  readonly databases: number;
  /** Listeners on the app's own event sources. */
  readonly appListeners: number;
  readonly commands: number;
  readonly views: number;
  readonly postProcessors: number;
  readonly editorExtensions: number;
  readonly styles: number;
  readonly statusBarItems: number;
  readonly ribbonIcons: number;
  readonly overlays: number;
  readonly frames: number;
}

/** Counts what is registered with the window, its timers and observers. To be run before the page's scripts. */
export const countingScript = `(${instrument.toString()})()`;

/** Counts in a page that was opened with the counting script. */
export function readHoldings(demo: Demo): Promise<Holdings> {
  return demo.run(({ host }) => {
    const { state, app } = host;
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    return {
      ...(window as unknown as { held(): Pick<Holdings, 'listeners' | 'intervals' | 'observers' | 'databases'> }).held(),
      appListeners: state.vault.countListeners() + state.metadata.countListeners() + state.workspace.countListeners(),
      commands: state.commands.size,
      views: state.viewCreators.size,
      postProcessors: state.postProcessors.length,
      editorExtensions: state.editorExtensions.length,
      styles: count('style, link[rel=stylesheet]'),
      statusBarItems: count('.status-bar-item'),
      ribbonIcons: state.ribbonIcons.length,
      overlays: count('body > :not(.app-container, script)'),
      frames: count('iframe') + (app === null ? 1 : 0),
    };
  });
}

function instrument(): void {
  const listeners = new Map<EventTarget, Set<string>>();
  const names = new WeakMap<object, number>();
  let nextName = 0;
  const nameOf = (callback: object): number => {
    if (!names.has(callback)) names.set(callback, (nextName += 1));
    return names.get(callback) ?? 0;
  };
  const outlives = (target: unknown): target is EventTarget =>
    [window, document, document.body, document.documentElement, window.visualViewport].some((known) => known === target) || target instanceof MediaQueryList;
  // CodeMirror listens for scrolling on all parents of an editor, whether a plugin is there or not.
  const isOfEditor = (target: EventTarget, type: string): boolean => type === 'scroll' && (target === document.body || target === document.documentElement);
  const keyOf = (type: string, callback: object, options: unknown): string => {
    const capture = typeof options === 'object' && options !== null ? (options as AddEventListenerOptions).capture === true : options === true;
    return `${type}|${String(capture)}|${nameOf(callback)}`;
  };
  const own = <T>(object: object, name: string): T => Reflect.get(object, name) as T;
  const add = own<typeof addEventListener>(EventTarget.prototype, 'addEventListener');
  const remove = own<typeof removeEventListener>(EventTarget.prototype, 'removeEventListener');
  EventTarget.prototype.addEventListener = function (type: string, callback: EventListenerOrEventListenerObject | null, options?: boolean | AddEventListenerOptions): void {
    const once = typeof options === 'object' && (options.once === true || options.signal !== undefined);
    if (callback !== null && outlives(this) && !isOfEditor(this, type) && !once) {
      listeners.set(this, (listeners.get(this) ?? new Set()).add(keyOf(type, callback, options)));
    }
    add.call(this, type, callback as EventListener, options);
  };
  EventTarget.prototype.removeEventListener = function (type: string, callback: EventListenerOrEventListenerObject | null, options?: boolean | EventListenerOptions): void {
    if (callback !== null) listeners.get(this)?.delete(keyOf(type, callback, options));
    remove.call(this, type, callback as EventListener, options);
  };
  const intervals = new Set<number>();
  const start = own<(...parts: unknown[]) => number>(window, 'setInterval').bind(window);
  const stop = own<(id?: number) => void>(window, 'clearInterval').bind(window);
  window.setInterval = ((...parts: unknown[]) => {
    const id = start(...parts);
    intervals.add(id);
    return id;
  }) as typeof window.setInterval;
  window.clearInterval = (id) => {
    intervals.delete(Number(id));
    stop(Number(id));
  };
  const observers = new Set<object>();
  for (const name of ['ResizeObserver', 'MutationObserver', 'IntersectionObserver'] as const) {
    const observe = own<(...parts: unknown[]) => void>(window[name].prototype, 'observe');
    const disconnect = own<() => void>(window[name].prototype, 'disconnect');
    Object.assign(window[name].prototype, {
      observe(this: object, ...parts: unknown[]): void {
        observers.add(this);
        observe.apply(this, parts);
      },
      disconnect(this: object): void {
        observers.delete(this);
        disconnect.call(this);
      },
    });
  }
  const databases = new Set<IDBDatabase>();
  const open = own<(name: string, version?: number) => IDBOpenDBRequest>(IDBFactory.prototype, 'open');
  const close = own<() => void>(IDBDatabase.prototype, 'close');
  IDBFactory.prototype.open = function (name, version): IDBOpenDBRequest {
    const request = open.call(this, name, version);
    request.addEventListener('success', () => databases.add(request.result));
    return request;
  };
  IDBDatabase.prototype.close = function (): void {
    databases.delete(this);
    close.call(this);
  };
  const held = (): Pick<Holdings, 'listeners' | 'intervals' | 'observers' | 'databases'> => {
    const counts: Record<string, number> = {};
    for (const [target, keys] of listeners) {
      for (const key of keys) {
        const name = `${target.constructor.name} ${key.split('|')[0] ?? ''}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
    }
    return { listeners: counts, intervals: intervals.size, observers: observers.size, databases: databases.size };
  };
  Object.assign(window, { held });
}
