import type * as Api from 'obsidian';
import { DefinitionRenderer } from './definitions';

/** A page of the settings window. */
export abstract class SettingTab {
  icon = '';
  settingItems: Api.SettingDefinitionItem[] = [];
  readonly containerEl: HTMLElement;
  private readonly renderer: DefinitionRenderer;

  constructor(public app: Api.App) {
    this.containerEl = createDiv('vertical-tab-content');
    this.renderer = new DefinitionRenderer(this);
  }

  getSettingDefinitions(): Api.SettingDefinitionItem[] {
    return [];
  }

  /** Draws the page from its definitions; without any, `display` draws it. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.settingItems.length > 0) this.renderer.render(this.settingItems, this.containerEl);
    else this.display();
  }

  refreshDomState(): void {
    this.renderer.refresh();
  }

  getControlValue(_key: string): unknown {
    return undefined;
  }

  setControlValue(_key: string, _value: unknown): void | Promise<void> {}

  display(): void {}

  hide(): void {
    this.renderer.clear();
    this.containerEl.replaceChildren();
  }
}

/** A plugin's page: controls read and write `plugin.settings`, and save. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(app: Api.App, private readonly owner: Api.Plugin) {
    super(app);
  }

  override getControlValue(key: string): unknown {
    return (this.owner.settings as Record<string, unknown> | undefined)?.[key];
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    (this.owner.settings as Record<string, unknown>)[key] = value;
    await this.owner.saveData(this.owner.settings);
  }
}

/** A page that a settings page leads to. */
export abstract class SettingPage {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;

  hide(): void {}
}
