import type * as Api from 'obsidian';
import { Component } from '../component';
import { MenuItem, MenuSeparator } from './menu-item';

const menus = new WeakMap<Event, Menu>();

/** A context menu, attached to the window, worked by mouse and keyboard. */
export class Menu extends Component {
  readonly dom: HTMLElement;
  private readonly entries: (MenuItem | MenuSeparator)[] = [];
  private readonly listeners: (() => unknown)[] = [];
  private selected = -1;
  private returnFocus: HTMLElement | null = null;

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: '-1' } });
  }

  /** The menu of an event: the same one for all who add to it. It shows itself once they are done. */
  static forEvent(event: PointerEvent | MouseEvent): Menu {
    const known = menus.get(event);
    if (known !== undefined) return known;
    const menu = new Menu();
    menus.set(event, menu);
    event.preventDefault();
    queueMicrotask(() => menu.showAtMouseEvent(event));
    return menu;
  }

  setNoIcon(): this {
    this.dom.classList.add('no-icon');
    return this;
  }

  setUseNativeMenu(_native: boolean): this {
    return this;
  }

  setParentElement(_element: HTMLElement): this {
    return this;
  }

  addItem(build: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.entries.push(item);
    build(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: Api.MenuPositionDef, doc = document): this {
    doc.querySelectorAll('.menu').forEach((open) => open.dispatchEvent(new CustomEvent('menu-close')));
    this.returnFocus = doc.activeElement?.instanceOf(HTMLElement) === true ? doc.activeElement : null;
    this.fill();
    doc.body.append(this.dom);
    const view = doc.documentElement;
    this.dom.style.left = `${Math.max(0, Math.min(position.x, view.clientWidth - this.dom.offsetWidth - 8))}px`;
    this.dom.style.top = `${Math.max(0, Math.min(position.y, view.clientHeight - this.dom.offsetHeight - 8))}px`;
    this.registerDomEvent(this.dom, 'menu-close', () => this.hide());
    this.registerDomEvent(this.dom, 'keydown', (event) => this.handleKey(event as KeyboardEvent));
    this.registerDomEvent(doc, 'mousedown', (event) => void (!this.dom.contains(event.target as Node) && this.hide()));
    void this.load();
    this.dom.focus();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    this.unload();
    this.returnFocus?.focus();
    this.listeners.forEach((listener) => listener());
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(listener: () => unknown): void {
    this.listeners.push(listener);
  }

  /** Items of one section stand together, a line between sections. */
  private fill(): void {
    const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
    for (const entry of this.entries) {
      const section = entry instanceof MenuItem ? entry.section : [...sections.keys()].at(-1) ?? '';
      sections.set(section, [...(sections.get(section) ?? []), entry]);
    }
    this.dom.replaceChildren();
    for (const entries of sections.values()) {
      if (this.dom.childElementCount > 0) this.dom.append(new MenuSeparator().dom);
      entries.forEach((entry) => this.place(entry));
    }
  }

  private place(entry: MenuItem | MenuSeparator): void {
    this.dom.append(entry.dom);
    if (!(entry instanceof MenuItem)) return;
    entry.dom.addEventListener('click', (event) => this.choose(entry, event));
    entry.dom.addEventListener('mouseenter', () => this.select(this.choices().indexOf(entry)));
  }

  private choices(): MenuItem[] {
    return this.entries.filter((entry): entry is MenuItem => entry instanceof MenuItem && entry.enabled);
  }

  private choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (!item.enabled) return;
    this.hide();
    item.choose(event);
  }

  private select(index: number): void {
    const items = this.choices();
    items[this.selected]?.dom.classList.remove('selected');
    this.selected = items.length === 0 ? -1 : (index + items.length) % items.length;
    items[this.selected]?.dom.classList.add('selected');
    items[this.selected]?.dom.focus();
  }

  private handleKey(event: KeyboardEvent): void {
    const chosen = this.choices()[this.selected];
    if (event.key === 'ArrowDown') this.select(this.selected + 1);
    else if (event.key === 'ArrowUp') this.select(this.selected - (this.selected < 0 ? 0 : 1));
    else if (event.key === 'Escape' || event.key === 'Tab') this.hide();
    else if ((event.key === 'Enter' || event.key === ' ') && chosen !== undefined) this.choose(chosen, event);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
