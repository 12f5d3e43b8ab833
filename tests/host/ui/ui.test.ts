import { FuzzySuggestModal, HoverPopover, Menu, Modal, Notice, PluginSettingTab, Plugin, prepareSimpleSearch, requestUrl, setIcon, type App, type PluginManifest, type SettingDefinitionItem } from 'obsidian';
import { createHost, type Host } from '../host';

const manifest: PluginManifest = { id: 'probe', name: 'Probe', author: 'Tests', version: '1.0.0', minAppVersion: '1.13.0', description: 'Tries the host.' };

function press(key: string, target: EventTarget = document.body): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('a notice is shown, changed and gone', () => {
  const notice = new Notice('One', 0);
  expect(document.querySelector('.notice')?.textContent).toBe('One');
  notice.setMessage('Two');
  expect(document.querySelector('.notice')?.textContent).toBe('Two');
  notice.hide();
  expect(document.querySelector('.notice')).toBeNull();
});

test('a menu is attached, worked by keys, and closes', () => {
  const chosen: string[] = [];
  const menu = new Menu();
  menu.addItem((item) => item.setTitle('First').onClick(() => chosen.push('first')));
  menu.addItem((item) => item.setTitle('Off').setDisabled(true).onClick(() => chosen.push('off')));
  menu.addItem((item) => item.setTitle('Last').onClick(() => chosen.push('last')));
  menu.showAtPosition({ x: 0, y: 0 });
  const element = document.querySelector('.menu') as HTMLElement;
  press('ArrowDown', element);
  press('ArrowDown', element);
  press('Enter', element);
  expect(chosen).toEqual(['last']);
  expect(document.querySelector('.menu')).toBeNull();
});

test('a modal takes the keys while it is open and gives the focus back', async () => {
  const { app } = await createHost();
  const button = document.body.createEl('button');
  button.focus();
  const modal = new Modal(app);
  let closed = false;
  modal.setCloseCallback(() => (closed = true));
  modal.open();
  expect(document.querySelector('.modal-container .modal')).not.toBeNull();
  press('Escape');
  expect(closed).toBe(true);
  expect(document.activeElement).toBe(button);
  button.remove();
});

test('a modal is named by its title, and shows no tooltip of it', async () => {
  const { app } = await createHost();
  const modal = new Modal(app).setTitle('Fix problems');
  modal.open();
  const name = document.getElementById(modal.modalEl.getAttribute('aria-labelledby') ?? '');
  expect([name?.textContent, modal.modalEl.hasAttribute('aria-label')]).toEqual(['Fix problems', false]);
  modal.close();
});

class Words extends FuzzySuggestModal<string> {
  readonly chosen: string[] = [];
  getItems(): string[] {
    return ['check vault', 'open claims', 'open player'];
  }
  getItemText(item: string): string {
    return item;
  }
  onChooseItem(item: string): void {
    this.chosen.push(item);
  }
}

test('a suggest modal lists what has the letters, and chooses by keys', async () => {
  const host = await createHost();
  const modal = new Words(host.app);
  modal.open();
  modal.inputEl.value = 'OP';
  modal.inputEl.dispatchEvent(new Event('input'));
  await host.settled();
  expect([...document.querySelectorAll('.suggestion-item')].map((item) => item.textContent)).toEqual(['open claims', 'open player']);
  press('ArrowDown');
  press('Enter');
  expect(modal.chosen).toEqual(['open player']);
});

test('one popover for each parent; it goes with its pointer', async () => {
  const target = document.body.createDiv();
  const parent = { hoverPopover: null as HoverPopover | null };
  const first = new HoverPopover(parent, target, 0);
  const second = new HoverPopover(parent, target, 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(first.hoverEl.isConnected).toBe(false);
  expect(second.hoverEl.isConnected).toBe(true);
  target.dispatchEvent(new MouseEvent('mouseleave'));
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(second.hoverEl.isConnected).toBe(false);
  expect(parent.hoverPopover).toBeNull();
  target.remove();
});

test('icons are drawn from Lucide; an unknown one draws nothing', () => {
  const element = createDiv();
  setIcon(element, 'lucide-play');
  expect(element.querySelector('svg.svg-icon.lucide-play path')).not.toBeNull();
  setIcon(element, 'no-such-icon');
  expect(element.childElementCount).toBe(0);
});

test('simple search wants every word and tells where they stand', () => {
  expect(prepareSimpleSearch('lock gate')('The gate of a Lock')?.matches).toEqual([[4, 8], [14, 18]]);
  expect(prepareSimpleSearch('lock bridge')('The gate of a lock')).toBeNull();
});

test('requests reach nobody unless the test answers', async () => {
  const host = await createHost();
  await expect(requestUrl('https://example.com')).rejects.toThrow('nothing answers');
  host.answerRequests(({ url }) => ({ status: url.endsWith('gone') ? 404 : 200, text: '{"a":1}' }));
  expect((await requestUrl('https://example.com')).json).toEqual({ a: 1 });
  await expect(requestUrl('https://example.com/gone')).rejects.toThrow('404');
  expect((await requestUrl({ url: 'https://example.com/gone', throw: false })).status).toBe(404);
});

class Tab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      { type: 'group', heading: 'Playing', items: [
        { name: 'At once', control: { type: 'toggle', key: 'atOnce', defaultValue: true } },
        { name: 'Skip', visible: () => (this.plugin.settings as { atOnce: boolean }).atOnce, control: { type: 'number', key: 'skip', validate: (value) => (value > 0 ? undefined : 'Must be above zero.') } },
      ] },
    ];
  }

  constructor(app: App, private readonly plugin: Plugin) {
    super(app, plugin);
  }
}

class Settled extends Plugin {
  override settings = { atOnce: true, skip: 5 };
  override onload(): void {
    this.addSettingTab(new Tab(this.app, this));
  }
}

test('declared settings are drawn, checked, kept and saved', async () => {
  const host: Host = await createHost();
  const plugin = (await host.enablePlugin(Settled, manifest)) as Settled;
  const tab = host.state.settingTabs.get('probe');
  tab?.update();
  const [toggle, skip] = [...(tab?.containerEl.querySelectorAll<HTMLElement>('.setting-item:not(.setting-item-heading)') ?? [])];
  const input = skip?.querySelector('input') as HTMLInputElement;
  input.value = '-1';
  input.dispatchEvent(new Event('input'));
  await host.settled();
  expect([plugin.settings.skip, skip?.querySelector('.setting-item-error')?.textContent]).toEqual([5, 'Must be above zero.']);
  input.value = '9';
  input.dispatchEvent(new Event('input'));
  toggle?.querySelector<HTMLElement>('.checkbox-container')?.click();
  await host.settled();
  expect(await plugin.loadData()).toEqual({ atOnce: false, skip: 9 });
  expect(skip?.style.display).toBe('none');
});
