import type * as Api from 'obsidian';
import { Editor } from '../editor/editor';
import { EditorPane } from '../editor/editor-pane';
import { stateOf } from '../host-state';
import { resolveSubpath } from '../metadata/resolve-subpath';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { TextFileView } from './file-view';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownPreviewView } from './preview-view';

interface MarkdownState {
  readonly file?: string;
  readonly mode?: Api.MarkdownViewModeType;
  /** True for source mode, false for live preview. */
  readonly source?: boolean;
}

interface Place {
  readonly line?: number;
  readonly subpath?: string;
  readonly startLoc?: Api.Loc;
  readonly endLoc?: Api.Loc;
  readonly match?: { readonly matches: readonly (readonly [number, number])[] };
  readonly cursor?: { readonly from: Api.EditorPosition; readonly to: Api.EditorPosition };
  readonly focus?: boolean;
}

/** The note pane: a reading view, and an editor as live preview or source. */
export class MarkdownView extends TextFileView {
  hoverPopover: Api.HoverPopover | null = null;
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  readonly editMode: EditorPane;
  private mode: Api.MarkdownViewModeType = 'source';
  private readonly modeButton: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = 'file';
    this.editMode = new EditorPane(this);
    this.editor = new Editor(this.editMode.cm);
    this.previewMode = new MarkdownPreviewView(this);
    this.addChild(this.editMode);
    this.addChild(this.previewMode);
    this.addAction('more-vertical', 'More options', (event) => this.showMenu(event));
    this.modeButton = this.addAction('book-open', 'Current view: editing', () => void this.toggleMode());
    this.showMode();
  }

  getViewType(): string {
    return 'markdown';
  }

  getMode(): Api.MarkdownViewModeType {
    return this.mode;
  }

  get currentMode(): MarkdownPreviewView | EditorPane {
    return this.mode === 'preview' ? this.previewMode : this.editMode;
  }

  getViewData(): string {
    return this.editMode.get();
  }

  setViewData(data: string, clear: boolean): void {
    this.editMode.set(data, clear);
    if (this.mode === 'preview') this.previewMode.set(data, clear);
    else if (clear) this.previewMode.clear();
  }

  clear(): void {
    this.editMode.set('', true);
    this.previewMode.clear();
  }

  showSearch(): void {}

  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.mode, source: !this.editMode.livePreview };
  }

  override async setState(state: MarkdownState, result: Api.ViewStateResult): Promise<void> {
    if (state.source !== undefined) this.editMode.setLivePreview(!state.source);
    const changed = state.mode !== undefined && state.mode !== this.mode;
    if (state.mode !== undefined) this.mode = state.mode;
    if (changed) this.showMode();
    if (state.file !== undefined && state.file !== this.file?.path) await super.setState(state, result);
    else if (changed && this.mode === 'preview') this.previewMode.set(this.getViewData(), false);
    await this.previewMode.rendered;
  }

  override setEphemeralState(state: Place): void {
    const line = this.lineOf(state);
    if (line !== null && this.mode === 'preview') this.previewMode.showLine(line);
    else if (line !== null) this.editMode.showLine(line, state.startLoc, state.endLoc);
    if (state.cursor !== undefined && this.mode === 'source') this.editor.setSelection(state.cursor.from, state.cursor.to);
    if (state.focus === true && this.mode === 'source') this.editor.focus();
  }

  override getEphemeralState(): Record<string, unknown> {
    return this.mode === 'source' ? { cursor: { from: this.editor.getCursor('anchor'), to: this.editor.getCursor('head') } } : {};
  }

  /** The text changed in the editor. */
  edited(): void {
    this.requestSave();
    if (this.mode === 'preview') this.previewMode.set(this.getViewData(), false);
    const { workspace } = stateOf(this.app);
    workspace.trigger('editor-change', this.editor, this);
    if (this.file !== null) workspace.trigger('quick-preview', this.file, this.editMode.get());
  }

  private async toggleMode(): Promise<void> {
    const mode = this.mode === 'preview' ? 'source' : 'preview';
    await this.leaf.setViewState({ type: 'markdown', state: { ...this.getState(), mode } });
  }

  private showMenu(event: MouseEvent): void {
    const menu = new Menu();
    this.onPaneMenu(menu as unknown as Api.Menu, 'more-options');
    stateOf(this.app).workspace.trigger('file-menu', menu, this.file, 'more-options', this.leaf);
    menu.addItem((item) => item.setTitle('Close').setIcon('x').setSection('close').onClick(() => this.leaf.detach()));
    menu.showAtMouseEvent(event);
  }

  private showMode(): void {
    const reading = this.mode === 'preview';
    this.containerEl.setAttribute('data-mode', this.mode);
    this.previewMode.containerEl.style.display = reading ? '' : 'none';
    this.editMode.setShown(!reading);
    setIcon(this.modeButton, reading ? 'edit-3' : 'book-open');
    this.modeButton.setAttribute('aria-label', reading ? 'Current view: reading' : 'Current view: editing');
  }

  private lineOf(place: Place): number | null {
    if (place.line !== undefined) return place.line;
    if (place.startLoc !== undefined) return place.startLoc.line;
    const match = place.match?.matches[0];
    if (match !== undefined) return this.getViewData().slice(0, match[0]).split('\n').length - 1;
    const cache = this.file === null ? null : stateOf(this.app).metadata.getFileCache(this.file);
    if (place.subpath === undefined || cache === null) return null;
    return resolveSubpath(cache, place.subpath)?.start.line ?? null;
  }
}
