import type * as Api from 'obsidian';
import { stateOf } from '../host-state';
import { Modal } from '../ui/modal';
import type { SettingTab } from './setting-tab';

/** The settings window: a page for each plugin that brought one. */
export class SettingsWindow extends Modal {
  private shown: SettingTab | null = null;

  constructor(app: Api.App) {
    super(app);
    this.modalEl.classList.add('mod-settings', 'mod-sidebar-layout');
    this.setTitle('Settings');
  }

  override onOpen(): void {
    this.contentEl.classList.add('vertical-tabs-container');
    const header = this.contentEl.createDiv('vertical-tab-header');
    const group = header.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    const content = this.contentEl.createDiv('vertical-tab-content-container');
    const tabs = [...stateOf(this.app).settingTabs.entries()];
    for (const [id, tab] of tabs) {
      const item = group.createDiv({ cls: 'vertical-tab-nav-item tappable', text: id, attr: { role: 'tab' } });
      item.addEventListener('click', () => this.show(tab as unknown as SettingTab, content, item));
    }
    const first = tabs[0];
    if (first === undefined) content.createDiv({ cls: 'pane-empty', text: 'No plugin brought settings.' });
    else this.show(first[1] as unknown as SettingTab, content, group.querySelector<HTMLElement>('.vertical-tab-nav-item'));
  }

  override onClose(): void {
    this.shown?.hide();
    this.contentEl.replaceChildren();
  }

  private show(tab: SettingTab, content: HTMLElement, item: HTMLElement | null): void {
    this.shown?.hide();
    this.shown = tab;
    item?.parentElement?.querySelectorAll('.is-active').forEach((active) => active.classList.remove('is-active'));
    item?.classList.add('is-active');
    content.replaceChildren(tab.containerEl);
    tab.update();
  }
}
