import type { TooltipOptions } from 'obsidian';
import { raiseLater } from '../errors';
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { BaseComponent } from './base-component';

export class ButtonComponent extends BaseComponent {
  readonly buttonEl: HTMLButtonElement;
  private handler: (event: MouseEvent) => unknown = () => {};

  constructor(container: HTMLElement) {
    super();
    this.buttonEl = container.createEl('button');
    this.buttonEl.addEventListener('click', (event) => {
      Promise.resolve(this.handler(event)).catch(raiseLater);
    });
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.classList.remove('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.classList.remove('mod-destructive');
    return this;
  }

  setTooltip(text: string, options?: TooltipOptions): this {
    setTooltip(this.buttonEl, text, options);
    return this;
  }

  setButtonText(text: string): this {
    this.buttonEl.textContent = text;
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    this.buttonEl.classList.add('clickable-icon');
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.classList.add(...cls.split(' '));
    return this;
  }

  onClick(handler: (event: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }
}

export class ExtraButtonComponent extends BaseComponent {
  readonly extraSettingsEl: HTMLElement;
  private handler: () => unknown = () => {};

  constructor(container: HTMLElement) {
    super();
    this.extraSettingsEl = container.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: '0' } });
    this.setIcon('gear');
    this.extraSettingsEl.addEventListener('click', () => {
      if (!this.disabled) this.handler();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.classList.toggle('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  setTooltip(text: string, options?: TooltipOptions): this {
    setTooltip(this.extraSettingsEl, text, options);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon === 'gear' ? 'settings' : icon);
    return this;
  }

  onClick(handler: () => unknown): this {
    this.handler = handler;
    return this;
  }
}
