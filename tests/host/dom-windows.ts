/** What DOM helpers must do where there is more than one window. To be installed over the plain ones. */
export function installWindowHelpers(): void {
  Object.assign(Node.prototype, { instanceOf });
  Object.assign(UIEvent.prototype, { instanceOf });
  Object.assign(HTMLElement.prototype, { onWindowMigrated });
  Object.defineProperties(Node.prototype, { doc: { configurable: true, get: ownDocument }, win: { configurable: true, get: ownWindow } });
  Object.defineProperties(UIEvent.prototype, { win: { configurable: true, get: windowOfEvent }, doc: { configurable: true, get: documentOfEvent } });
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

/** Like `instanceof`, but right for classes of whichever window the object belongs to. */
function instanceOf(this: Node | UIEvent, type: { new (): unknown; readonly name: string }): boolean {
  const win = 'view' in this ? windowOfEvent.call(this) : ownWindow.call(this);
  const same = (win as unknown as Record<string, typeof type | undefined>)[type.name];
  return this instanceof type || (same !== undefined && this instanceof same);
}

function ownDocument(this: Node): Document {
  return this.ownerDocument ?? (this as Document);
}

function ownWindow(this: Node): Window {
  return ownDocument.call(this).defaultView ?? window;
}

function windowOfEvent(this: UIEvent): Window {
  return this.view ?? window;
}

function documentOfEvent(this: UIEvent): Document {
  return windowOfEvent.call(this).document;
}
