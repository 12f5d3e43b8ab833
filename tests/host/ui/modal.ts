import type * as Api from 'obsidian';
import { raiseLater } from '../errors';
import { Scope } from '../keymap';
import { ButtonComponent } from '../settings/button';
import { holdFocus } from './hold-focus';
import { setIcon } from './icons';

let titles = 0;

/** A dialog over the window. Escape and a click beside it close it. */
export class Modal {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private onClosed: () => unknown = () => {};
  private returnFocus: HTMLElement | null = null;

  constructor(public app: Api.App) {
    this.scope = new Scope(app.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.containerEl = createDiv('modal-container mod-dim');
    this.scope.register([], 'Tab', (event) => holdFocus(this.containerEl, event));
    this.scope.register(['Shift'], 'Tab', (event) => holdFocus(this.containerEl, event));
    this.containerEl.createDiv('modal-bg').addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
    const close = this.modalEl.createDiv({ cls: 'modal-close-button', attr: { 'aria-label': 'Close', role: 'button' } });
    setIcon(close, 'x');
    close.addEventListener('click', () => this.close());
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    // The dialog belongs to the window that the person is in.
    const { activeElement, body } = activeDocument;
    this.returnFocus = activeElement?.instanceOf(HTMLElement) === true ? activeElement : null;
    body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    this.modalEl.focus();
    Promise.resolve(this.onOpen()).catch(raiseLater);
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    if (this.shouldRestoreSelection) this.returnFocus?.focus();
    this.onClose();
    this.onClosed();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.textContent = title;
    // An `aria-label` would be shown as a tooltip beside the dialog.
    this.titleEl.id ||= `modal-title-${(titles += 1)}`;
    this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.replaceChildren(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.onClosed = callback;
    return this;
  }
}

/** A button of a confirmation: it closes the dialog unless its handler resolves to false. */
export class ConfirmationButton extends ButtonComponent {
  constructor(container: HTMLElement, private readonly modal: Modal) {
    super(container);
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      if ((await handler(event)) !== false) this.modal.close();
    });
  }

  setInitialFocus(): this {
    queueMicrotask(() => this.buttonEl.focus());
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A question with buttons. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;

  constructor(app: Api.App) {
    super(app);
    this.modalEl.classList.add('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.classList.add(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const line = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = line.createEl('input', { type: 'checkbox' });
    line.append(label);
    box.addEventListener('change', () => callback(box.checked));
    return this;
  }

  addButton(build: (button: ConfirmationButton) => unknown): this {
    build(new ConfirmationButton(this.buttonContainerEl, this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel().onClick(() => undefined));
  }
}
