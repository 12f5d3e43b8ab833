import type * as Api from 'obsidian';
import { raiseLater } from '../errors';
import type { Setting } from './setting';

interface Keeper {
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): void | Promise<void>;
}

/** Gives a row the control of its definition: it shows the kept value, and keeps what passes its validation. */
export function addControl(setting: Setting, control: Api.SettingControl, keeper: Keeper, changed: () => void): void {
  const kept = keeper.getControlValue(control.key) ?? control.defaultValue;
  const keep = (value: unknown): void => {
    void keepValid(setting, control, value, keeper).then(changed).catch(raiseLater);
  };
  if (control.type === 'toggle') setting.addToggle((toggle) => toggle.setValue(kept === true).onChange(keep));
  else if (control.type === 'dropdown') setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(kept)).onChange(keep));
  else if (control.type === 'slider') addSlider(setting, control, Number(kept), keep);
  else if (control.type === 'number') addNumber(setting, control, kept, keep);
  else if (control.type === 'color') setting.addColorPicker((picker) => picker.setValue(asText(kept)).onChange(keep));
  else if (control.type === 'textarea') addArea(setting, control, kept, keep);
  else setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(asText(kept)).onChange(keep));
}

async function keepValid(setting: Setting, control: Api.SettingControl, value: unknown, keeper: Keeper): Promise<void> {
  const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
  const complaint = await validate?.(value);
  setting.setErrorMessage(typeof complaint === 'string' ? complaint : null);
  if (typeof complaint !== 'string') await keeper.setControlValue(control.key, value);
}

function addSlider(setting: Setting, control: Api.SettingSliderControl, value: number, keep: (value: number) => void): void {
  setting.addSlider((slider) => {
    slider.setLimits(control.min, control.max, control.step).setValue(value).onChange(keep);
    if (control.displayFormat !== undefined) slider.setDisplayFormat(control.displayFormat);
    slider.setDynamicTooltip();
  });
}

function addArea(setting: Setting, control: Api.SettingTextAreaControl, value: unknown, keep: (value: string) => void): void {
  setting.addTextArea((area) => {
    if (control.rows !== undefined) area.inputEl.rows = control.rows;
    area.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(keep);
  });
}

function addNumber(setting: Setting, control: Api.SettingNumberControl, value: unknown, keep: (value: number) => void): void {
  setting.addText((text) => {
    Object.assign(text.inputEl, { type: 'number', min: String(control.min ?? ''), max: String(control.max ?? ''), step: String(control.step ?? '') });
    text.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(() => keep(text.inputEl.valueAsNumber));
  });
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
