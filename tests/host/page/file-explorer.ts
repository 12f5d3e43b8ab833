import { stateOf } from '../host-state';
import { Keymap } from '../keymap';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/file';
import { ItemView } from '../workspace/view';

/** Of each level, in pixels. */
const indent = 17;

/** The vault's files as a tree. A folder's children are drawn when it is first opened. */
export class FileExplorer extends ItemView {
  override icon = 'folder-closed';
  override navigation = false;
  private readonly rows = new Map<string, HTMLElement>();
  private drawTimer = 0;

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  protected override async onOpen(): Promise<void> {
    this.draw();
    const { vault, workspace } = stateOf(this.app);
    for (const name of ['create', 'delete', 'rename']) this.registerEvent(vault.on(name, () => this.drawSoon()));
    this.registerEvent(workspace.on('file-open', () => this.markActive()));
    this.register(() => window.clearTimeout(this.drawTimer));
  }

  private drawSoon(): void {
    window.clearTimeout(this.drawTimer);
    this.drawTimer = window.setTimeout(() => this.draw(), 50);
  }

  private draw(): void {
    this.rows.clear();
    const container = createDiv('nav-files-container node-insert-event');
    this.contentEl.replaceChildren(container);
    const root = stateOf(this.app).vault.getRoot();
    this.drawChildren(container.createDiv('tree-item-children'), root, 0);
    this.markActive();
  }

  private drawChildren(parent: HTMLElement, folder: TFolder, depth: number): void {
    for (const child of sorted(folder.children)) {
      if (child instanceof TFolder) this.drawFolder(parent, child, depth);
      else if (child instanceof TFile) this.drawFile(parent, child, depth);
    }
  }

  private drawFolder(parent: HTMLElement, folder: TFolder, depth: number): void {
    const item = parent.createDiv('tree-item nav-folder is-collapsed');
    const title = row(item, 'nav-folder-title mod-collapsible', depth);
    setIcon(title.createDiv('tree-item-icon collapse-icon nav-folder-collapse-indicator is-collapsed'), 'chevron-down');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    const children = item.createDiv('tree-item-children nav-folder-children');
    children.style.display = 'none';
    const toggle = (): void => {
      const open = item.classList.toggle('is-collapsed') === false;
      title.querySelector('.collapse-icon')?.classList.toggle('is-collapsed', !open);
      if (open && children.childElementCount === 0) this.drawChildren(children, folder, depth + 1);
      children.style.display = open ? '' : 'none';
    };
    title.addEventListener('click', toggle);
    title.addEventListener('contextmenu', (event) => this.showMenu(event, folder));
    if (depth === 0 && folder.vault.getFiles().length < 200) toggle();
  }

  private drawFile(parent: HTMLElement, file: TFile, depth: number): void {
    const title = row(parent.createDiv('tree-item nav-file'), 'nav-file-title', depth);
    title.setAttribute('data-path', file.path);
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
    if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension });
    title.addEventListener('click', (event) => void stateOf(this.app).workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
    title.addEventListener('contextmenu', (event) => this.showMenu(event, file));
    this.rows.set(file.path, title);
  }

  private showMenu(event: MouseEvent, entry: TAbstractFile): void {
    const menu = Menu.forEvent(event);
    stateOf(this.app).workspace.trigger('file-menu', menu, entry, 'file-explorer-context-menu');
    menu.addItem((item) => item.setTitle('Delete').setIcon('trash-2').setSection('danger').setWarning(true).onClick(() => stateOf(this.app).vault.trash(entry)));
  }

  private markActive(): void {
    const path = this.app.workspace.getActiveFile()?.path;
    for (const [key, element] of this.rows) element.classList.toggle('is-active', key === path);
  }
}

function row(parent: HTMLElement, cls: string, depth: number): HTMLElement {
  const title = parent.createDiv(`tree-item-self is-clickable ${cls}`);
  title.style.paddingInlineStart = `${24 + depth * indent}px`;
  return title;
}

function sorted(entries: readonly TAbstractFile[]): TAbstractFile[] {
  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  return entries.slice().sort((a, b) => Number(b instanceof TFolder) - Number(a instanceof TFolder) || order.compare(a.name, b.name));
}
