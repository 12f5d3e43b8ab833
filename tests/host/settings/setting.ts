import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../ui/tooltip';
import type { BaseComponent } from './base-component';
import { ButtonComponent, ExtraButtonComponent } from './button';
import { MomentFormatComponent, SearchComponent, TextAreaComponent, TextComponent } from './text-components';
import { ColorComponent, DisplayValueComponent, DropdownComponent, ProgressBarComponent, SliderComponent, ToggleComponent } from './value-components';

type ComponentClass<T> = new (container: HTMLElement) => T;

/** One row of a settings page: name, description, controls. */
export class Setting {
  readonly settingEl: HTMLElement;
  readonly infoEl: HTMLElement;
  readonly nameEl: HTMLElement;
  readonly descEl: HTMLElement;
  readonly controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(container: HTMLElement) {
    this.settingEl = container.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.replaceChildren(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.replaceChildren(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.classList.add(...cls.split(' '));
    return this;
  }

  setTooltip(text: string, options?: TooltipOptions): this {
    setTooltip(this.nameEl, text, options);
    return this;
  }

  setHeading(): this {
    this.settingEl.setAttribute('role', 'heading');
    this.settingEl.setAttribute('aria-level', '2');
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.classList.toggle('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.settingEl.classList.toggle('is-invalid', message !== null);
    this.errorEl?.remove();
    this.errorEl = message === null ? null : this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } });
    return this;
  }

  addButton(build: (component: ButtonComponent) => unknown): this {
    return this.add(ButtonComponent, build);
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    return this.add(ExtraButtonComponent, build);
  }

  addToggle(build: (component: ToggleComponent) => unknown): this {
    return this.setClass('mod-toggle').add(ToggleComponent, build);
  }

  addText(build: (component: TextComponent) => unknown): this {
    return this.add(TextComponent, build);
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    return this.add(SearchComponent, build);
  }

  addTextArea(build: (component: TextAreaComponent) => unknown): this {
    return this.add(TextAreaComponent, build);
  }

  addMomentFormat(build: (component: MomentFormatComponent) => unknown): this {
    return this.add(MomentFormatComponent, build);
  }

  addDropdown(build: (component: DropdownComponent) => unknown): this {
    return this.add(DropdownComponent, build);
  }

  addColorPicker(build: (component: ColorComponent) => unknown): this {
    return this.add(ColorComponent, build);
  }

  addProgressBar(build: (component: ProgressBarComponent) => unknown): this {
    return this.add(ProgressBarComponent, build);
  }

  addSlider(build: (component: SliderComponent) => unknown): this {
    return this.add(SliderComponent, build);
  }

  addDisplayValue(build: (component: DisplayValueComponent) => unknown): this {
    return this.add(DisplayValueComponent, build);
  }

  addComponent<T extends BaseComponent>(make: (element: HTMLElement) => T): this {
    this.components.push(make(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.components = [];
    this.controlEl.replaceChildren();
    return this;
  }

  private add<T extends BaseComponent>(Kind: ComponentClass<T>, build: (component: T) => unknown): this {
    const component = new Kind(this.controlEl);
    this.components.push(component);
    build(component);
    return this;
  }
}

/** Rows under one heading. */
export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  private readonly headEl: HTMLElement;

  constructor(container: HTMLElement) {
    this.groupEl = container.createDiv('setting-group');
    this.headEl = this.groupEl.createDiv('setting-group-header');
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    new Setting(this.headEl).setName(text).setHeading();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.classList.add(...classes);
    return this;
  }

  addSetting(build: (setting: Setting) => void): this {
    build(new Setting(this.listEl));
    return this;
  }

  addSearch(build: (component: SearchComponent) => unknown): this {
    build(new SearchComponent(this.headEl));
    return this;
  }

  addExtraButton(build: (component: ExtraButtonComponent) => unknown): this {
    build(new ExtraButtonComponent(this.headEl));
    return this;
  }
}
