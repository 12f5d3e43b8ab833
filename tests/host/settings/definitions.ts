import type * as Api from 'obsidian';
import { addControl } from './controls';
import { Setting, SettingGroup } from './setting';
import type { SettingTab } from './setting-tab';

type Predicate = boolean | (() => boolean) | undefined;

/** Draws declared settings, and keeps `visible` and `disabled` true to their predicates. */
export class DefinitionRenderer {
  private updates: (() => void)[] = [];
  private cleanups: (() => void)[] = [];

  constructor(private readonly tab: SettingTab) {}

  render(items: readonly Api.SettingDefinitionItem[], container: HTMLElement): void {
    this.clear();
    container.replaceChildren();
    let loose: SettingGroup | null = null;
    for (const item of items) {
      if (isGroup(item)) {
        loose = null;
        this.renderGroup(item, container);
      } else {
        loose ??= new SettingGroup(container);
        this.renderItem(item, loose);
      }
    }
    this.refresh();
  }

  /** Runs the predicates again. */
  refresh(): void {
    this.updates.forEach((update) => update());
  }

  clear(): void {
    this.cleanups.forEach((cleanup) => cleanup());
    this.cleanups = [];
    this.updates = [];
  }

  private renderGroup(definition: Api.SettingDefinitionGroup, container: HTMLElement): void {
    const group = new SettingGroup(container);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls !== undefined) group.addClass(...definition.cls.split(' '));
    for (const build of definition.extraButtons ?? []) group.addExtraButton(build);
    for (const item of definition.items ?? []) this.renderItem(item, group);
    if (isList(definition)) this.renderList(definition, group);
    this.updates.push(() => group.groupEl.toggle(holds(definition.visible, true)));
  }

  /** What a list has beyond a group: words for when it is empty, a delete button a row, a button that adds. */
  private renderList(definition: Api.SettingDefinitionList, group: SettingGroup): void {
    if ((definition.items ?? []).length === 0 && definition.emptyState !== undefined) group.listEl.createDiv('setting-list-empty').append(definition.emptyState);
    const { addItem, onDelete } = definition;
    if (onDelete !== undefined) {
      [...group.listEl.querySelectorAll<HTMLElement>('.setting-item-control')].forEach((control, index) => {
        control.createEl('button', { text: 'Delete', cls: 'clickable-icon', attr: { 'aria-label': 'Delete' } }).addEventListener('click', () => onDelete(index));
      });
    }
    if (addItem !== undefined) new Setting(group.listEl).addButton((button) => button.setButtonText(addItem.name).onClick(() => addItem.action(button.buttonEl)));
  }

  private renderItem(definition: Api.SettingGroupItem, group: SettingGroup): void {
    const setting = new Setting(group.listEl).setName(definition.name);
    if (definition.desc !== undefined) setting.setDesc(definition.desc);
    this.updates.push(() => setting.settingEl.toggle(holds(definition.visible, true)));
    if ('type' in definition) this.renderPage(definition, setting);
    else if (definition.control !== undefined) this.renderControl(definition, setting);
    else if (definition.render !== undefined) this.keepCleanup(definition.render(setting as unknown as Api.Setting, group as unknown as Api.SettingGroup));
    else if (definition.action !== undefined) this.renderAction(definition, setting);
  }

  private renderControl({ control }: Api.SettingDefinitionControl, setting: Setting): void {
    addControl(setting, control, this.tab, () => this.refresh());
    this.updates.push(() => void setting.setDisabled(holds(control.disabled, false)));
  }

  private renderAction(definition: Api.SettingDefinitionAction, setting: Setting): void {
    setting.setClass('mod-action tappable');
    setting.settingEl.addEventListener('click', () => definition.action(setting.settingEl, [...(setting.settingEl.parentElement?.children ?? [])].indexOf(setting.settingEl)));
    this.updates.push(() => void setting.setDisabled(holds(definition.disabled, false)));
  }

  /** A page within the page: chosen, it takes the tab's place until the person goes back. */
  private renderPage(definition: Api.SettingDefinitionPage, setting: Setting): void {
    setting.setClass('mod-action tappable');
    const value = typeof definition.displayValue === 'function' ? definition.displayValue() : definition.displayValue;
    if (value !== undefined) setting.addDisplayValue((display) => display.setValue(value));
    setting.settingEl.addEventListener('click', () => this.render([{ type: 'group', heading: definition.name, items: definition.items as Api.SettingGroupItem[] }], this.tab.containerEl));
  }

  private keepCleanup(cleanup: (() => void) | void): void {
    if (typeof cleanup === 'function') this.cleanups.push(cleanup);
  }
}

function isGroup(item: Api.SettingDefinitionItem): item is Api.SettingDefinitionGroup {
  return 'type' in item && (item.type === 'group' || item.type === 'list');
}

function isList(group: Api.SettingDefinitionGroup): group is Api.SettingDefinitionList {
  return group.type === 'list';
}

function holds(predicate: Predicate, otherwise: boolean): boolean {
  return typeof predicate === 'function' ? predicate() : predicate ?? otherwise;
}
