import type * as Api from 'obsidian';
import { stateOf } from '../host-state';
import { TFile } from '../vault/file';
import { ItemView } from './view';

/** A view of one file of the vault. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void | Promise<void> {
    const { vault } = stateOf(this.app);
    this.registerEvent(vault.on('rename', (file: Api.TAbstractFile) => void (file === this.file && this.onRename(this.file))));
    this.registerEvent(vault.on('delete', (file: Api.TAbstractFile) => void (file === this.file && this.leaf.detach())));
  }

  override getState(): Record<string, unknown> {
    return this.file === null ? {} : { file: this.file.path };
  }

  override async setState(state: { file?: string }, _result: Api.ViewStateResult): Promise<void> {
    const file = state.file === undefined ? null : stateOf(this.app).vault.getFileByPath(state.file);
    if (file !== this.file) await this.switchTo(file);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.titleEl.textContent = this.getDisplayText();
    stateOf(this.app).workspace.layoutChanged();
  }

  canAcceptExtension(extension: string): boolean {
    return stateOf(this.app).viewTypeByExtension.get(extension) === this.getViewType();
  }

  protected override async onClose(): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = null;
  }

  private async switchTo(file: TFile | null): Promise<void> {
    if (this.file !== null) await this.onUnloadFile(this.file);
    this.file = file;
    if (file !== null) await this.onLoadFile(file);
    this.titleEl.textContent = this.getDisplayText();
  }
}

export abstract class EditableFileView extends FileView {}

/** How long after a change it is written, in milliseconds. Obsidian waits two seconds; tests need not. */
const saveDelay = 400;

/** A view of a text file: reads it, writes it back a moment after it was changed. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  private saveTimer = 0;
  private writing = 0;

  readonly requestSave = (): void => {
    window.clearTimeout(this.saveTimer);
    this.saveTimer = window.setTimeout(() => void this.save(), saveDelay);
  };

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void | Promise<void> {
    this.registerEvent(stateOf(this.app).vault.on('modify', (file: Api.TAbstractFile) => void (file === this.file && this.readAgain(this.file))));
    return super.onload();
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.data = await stateOf(this.app).vault.cachedRead(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(_file: TFile): Promise<void> {
    await this.save(true);
  }

  /** Writes what was changed. */
  async save(clear = false): Promise<void> {
    window.clearTimeout(this.saveTimer);
    this.saveTimer = 0;
    const { file } = this;
    const text = this.getViewData();
    if (file !== null && text !== this.data) {
      this.data = text;
      this.writing += 1;
      await stateOf(this.app).vault.modify(file, text).finally(() => (this.writing -= 1));
    }
    if (!clear) return;
    this.data = '';
    this.clear();
  }

  /** Somebody else wrote the file: the view takes their text, after its own unsaved text lost. */
  private async readAgain(file: TFile): Promise<void> {
    if (this.writing > 0) return;
    const text = await stateOf(this.app).vault.read(file);
    if (file !== this.file || text === this.data) return;
    this.data = text;
    this.setViewData(text, false);
  }
}
