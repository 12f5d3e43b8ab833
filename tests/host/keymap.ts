import type * as Api from 'obsidian';
import { Platform } from './platform';

interface Handler extends Api.KeymapEventHandler {
  readonly call: Api.KeymapEventListener;
}

/** Key handlers that hold while the scope is pushed. A handler that returns false ends the event. */
export class Scope implements Api.Scope {
  private handlers: Handler[] = [];

  constructor(private readonly outer?: Api.Scope) {}

  register(modifiers: Api.Modifier[] | null, key: string | null, call: Api.KeymapEventListener): Api.KeymapEventHandler {
    const handler: Handler = { scope: this, modifiers: modifiers?.slice().sort().join(',') ?? null, key, call };
    this.handlers.unshift(handler);
    return handler;
  }

  unregister(handler: Api.KeymapEventHandler): void {
    this.handlers = this.handlers.filter((known) => known !== handler);
  }

  /** Runs the first handler that fits; whether it ended the event. */
  handleKey(event: KeyboardEvent): boolean {
    const pressed = modifiersOf(event);
    for (const handler of this.handlers) {
      if (handler.key !== null && handler.key.toLowerCase() !== event.key.toLowerCase()) continue;
      if (handler.modifiers !== null && handler.modifiers !== pressed) continue;
      if (handler.call(event, { modifiers: pressed, key: event.key, vkey: event.key }) === false) return true;
      return event.defaultPrevented;
    }
    return this.outer instanceof Scope && this.outer.handleKey(event);
  }
}

/** The stack of scopes; the top one gets the keys. */
export class Keymap implements Api.Keymap {
  private readonly scopes: Api.Scope[] = [];

  pushScope(scope: Api.Scope): void {
    this.scopes.push(scope);
  }

  popScope(scope: Api.Scope): void {
    const index = this.scopes.lastIndexOf(scope);
    if (index >= 0) this.scopes.splice(index, 1);
  }

  /** Hands a key to the top scope; a handled key goes no further. */
  handleKey(event: KeyboardEvent): void {
    const top = this.scopes.at(-1);
    if (!(top instanceof Scope) || !top.handleKey(event)) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Api.Modifier): boolean {
    if (modifier === 'Mod') return Platform.isMacOS ? event.metaKey : event.ctrlKey;
    return { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey }[modifier];
  }

  static isModEvent(event?: Api.UserEvent | null): Api.PaneType | boolean {
    if (!event) return false;
    if (event.instanceOf(MouseEvent) && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function modifiersOf(event: KeyboardEvent): string {
  const modifiers: Api.Modifier[] = [];
  if (event.altKey) modifiers.push('Alt');
  if (Keymap.isModifier(event, 'Mod')) modifiers.push('Mod');
  if (event.shiftKey) modifiers.push('Shift');
  return modifiers.sort().join(',');
}
