import type * as Api from 'obsidian';
import { MarkdownRenderer } from '../render/markdown-renderer';
import { Preview } from '../render/preview';
import { flash } from '../ui/flash';
import type { TFile } from '../vault/file';
import { followLinks } from './follow-links';
import type { MarkdownView } from './markdown-view';
import { drawProperties } from './properties';

/** The reading view of a note pane. */
export class MarkdownPreviewView extends MarkdownRenderer {
  app: Api.App;
  private readonly scrollEl: HTMLElement;
  private readonly preview: Preview;
  private readonly headEl: HTMLElement;
  /** Settles when the last text handed over has been rendered. */
  rendered: Promise<void> = Promise.resolve();

  constructor(private readonly view: MarkdownView) {
    super(view.contentEl.createDiv('markdown-reading-view'));
    this.app = view.app;
    this.scrollEl = this.containerEl.createDiv('markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings');
    this.scrollEl.tabIndex = -1;
    const sizer = this.scrollEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.headEl = sizer.createDiv('mod-header');
    this.preview = new Preview(this.app, sizer.createDiv('markdown-preview-sections'), () => view.file?.path ?? '');
    this.addChild(this.preview);
    followLinks(this.app, this.scrollEl, () => view.file?.path ?? '');
  }

  get file(): TFile {
    return this.view.file as TFile;
  }

  get(): string {
    return this.preview.markdown;
  }

  set(data: string, clear: boolean): void {
    drawProperties(this.headEl, this.view.file?.path ?? '', data);
    this.rendered = this.preview.render(data, clear);
    if (clear) this.scrollEl.scrollTop = 0;
  }

  clear(): void {
    this.set('', true);
  }

  rerender(full = false): void {
    this.rendered = this.preview.render(this.preview.markdown, full);
  }

  /** How far it is scrolled, in pixels; Obsidian does not say what it counts in. */
  getScroll(): number {
    return this.scrollEl.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.scrollEl.scrollTop = scroll;
  }

  /** Brings a line's section into view and flashes it. */
  showLine(line: number): void {
    const element = this.preview.elementAt(line);
    element?.scrollIntoView({ block: 'center' });
    if (element !== null) flash(element);
  }
}
