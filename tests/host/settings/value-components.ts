import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../ui/tooltip';
import { BaseComponent, ValueComponent } from './base-component';

export class ToggleComponent extends ValueComponent<boolean> {
  readonly toggleEl: HTMLElement;
  private readonly boxEl: HTMLInputElement;

  constructor(container: HTMLElement) {
    super();
    this.toggleEl = container.createDiv({ cls: 'checkbox-container', attr: { tabindex: '0', role: 'switch', 'aria-checked': 'false' } });
    this.boxEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '-1' } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.toggleEl.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.classList.toggle('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.boxEl.checked;
  }

  setValue(on: boolean): this {
    this.boxEl.checked = on;
    this.toggleEl.classList.toggle('is-enabled', on);
    this.toggleEl.setAttribute('aria-checked', String(on));
    return this;
  }

  setTooltip(text: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, text, options);
    return this;
  }

  onClick(): void {
    if (this.disabled) return;
    const on = !this.getValue();
    // The box was not flipped yet: its own click is prevented.
    this.setValue(on);
    this.listener(on);
  }
}

export class DropdownComponent extends ValueComponent<string> {
  readonly selectEl: HTMLSelectElement;

  constructor(container: HTMLElement) {
    super();
    this.selectEl = container.createEl('select', { cls: 'dropdown' });
    this.selectEl.addEventListener('change', () => this.listener(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }
}

export class SliderComponent extends ValueComponent<number> {
  readonly sliderEl: HTMLInputElement;
  private format: (value: number) => string = String;
  private instant = false;

  constructor(container: HTMLElement) {
    super();
    this.sliderEl = container.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('change', () => this.listener(this.getValue()));
    this.sliderEl.addEventListener('input', () => this.instant && this.listener(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    Object.assign(this.sliderEl, { min: String(min ?? 0), max: String(max ?? 100), step: String(step) });
    return this;
  }

  getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    return this;
  }

  setDynamicTooltip(): this {
    this.sliderEl.addEventListener('input', () => setTooltip(this.sliderEl, this.getValuePretty()));
    return this;
  }
}

export class ColorComponent extends ValueComponent<string> {
  private readonly inputEl: HTMLInputElement;

  constructor(container: HTMLElement) {
    super();
    this.inputEl = container.createEl('input', { type: 'color' });
    this.inputEl.addEventListener('change', () => this.listener(this.getValue()));
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }
}

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  private readonly barEl: HTMLElement;
  private value = 0;

  constructor(container: HTMLElement) {
    super();
    this.barEl = container.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
    this.setValue(0);
  }

  getValue(): number {
    return this.value;
  }

  setValue(value: number): this {
    this.value = value;
    this.barEl.style.width = `${value}%`;
    return this;
  }
}

/** A value shown, not edited. */
export class DisplayValueComponent extends BaseComponent {
  private readonly valueEl: HTMLElement;

  constructor(container: HTMLElement) {
    super();
    this.valueEl = container.createSpan('setting-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.textContent = value ?? '';
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.valueEl.classList.toggle('mod-warning', status === 'warning');
    return this;
  }
}
