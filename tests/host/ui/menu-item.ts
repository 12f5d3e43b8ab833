import { setIcon } from './icons';

/** One line of a menu. */
export class MenuItem {
  readonly dom: HTMLElement;
  section = '';
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private action: (event: MouseEvent | KeyboardEvent) => unknown = () => {};
  private disabled = false;
  private label = false;

  constructor() {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: '-1' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  /** Whether a person can choose it. */
  get enabled(): boolean {
    return !this.disabled && !this.label;
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.replaceChildren(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.replaceChildren();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.classList.toggle('mod-checked', checked === true);
    this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    if (checked === null) this.dom.removeAttribute('aria-checked');
    else this.dom.setAttribute('aria-checked', String(checked));
    this.dom.querySelector('.menu-item-icon.mod-checked')?.remove();
    if (checked === true) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.classList.toggle('is-disabled', disabled);
    this.dom.setAttribute('aria-disabled', String(disabled));
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.classList.toggle('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.label = label;
    this.dom.classList.toggle('is-label', label);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(action: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.action = action;
    return this;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    this.action(event);
  }
}

export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}
