import { renderInto } from '../render/render-into';
import type { TFile } from '../vault/file';
import { FileView } from './file-view';

/** A pane with a picture, a sound or a film of the vault. */
export class MediaView extends FileView {
  override icon = 'image';

  getViewType(): string {
    return 'media';
  }

  override async onLoadFile(file: TFile): Promise<void> {
    this.contentEl.replaceChildren();
    await renderInto(this.app, `![[${file.path}]]`, this.contentEl.createDiv('markdown-rendered'), file.path, this);
  }
}
