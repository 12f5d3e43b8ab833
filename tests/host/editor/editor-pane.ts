import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { Loc } from 'obsidian';
import { Component } from '../component';
import { stateOf } from '../host-state';
import type { MarkdownView } from '../workspace/markdown-view';
import { editorMenu } from './editor-menu';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './fields';
import { lineFlash, flashLine } from './line-flash';
import { livePreview } from './live-preview';
import { markdownSyntax } from './markdown-syntax';
import { minimalChange } from './minimal-change';

/** The editor of a note pane. */
export class EditorPane extends Component {
  readonly containerEl: HTMLElement;
  readonly cm: EditorView;
  livePreview = true;
  private shown = true;
  private readonly ofPlugins = new Compartment();
  private readonly drawing = new Compartment();

  constructor(private readonly view: MarkdownView) {
    super();
    this.containerEl = view.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width node-insert-event');
    this.cm = new EditorView({ parent: this.containerEl });
    this.reset('');
  }

  override onload(): void {
    this.registerEvent(stateOf(this.view.app).workspace.on('host:options', () => this.applyPluginExtensions()));
    this.register(() => this.cm.destroy());
    this.register(this.containerEl.onWindowMigrated((win) => this.cm.setRoot(win.document)));
  }

  get(): string {
    return this.cm.state.doc.toString();
  }

  /** Shows a text: afresh, or as the smallest change to what is there, which keeps cursor and undo. */
  set(text: string, clear: boolean): void {
    if (clear) this.reset(text);
    else if (text !== this.get()) this.cm.dispatch({ changes: minimalChange(this.get(), text) });
  }

  setLivePreview(on: boolean): void {
    if (on === this.livePreview) return;
    this.livePreview = on;
    this.reset(this.get());
  }

  /** While the note is in reading view the editor keeps the text but draws nothing. */
  setShown(shown: boolean): void {
    this.shown = shown;
    this.containerEl.style.display = shown ? '' : 'none';
    this.cm.dispatch({ effects: this.drawing.reconfigure(this.drawingExtension()) });
  }

  getScroll(): number {
    return this.cm.scrollDOM.scrollTop;
  }

  applyScroll(scroll: number): void {
    this.cm.scrollDOM.scrollTop = scroll;
  }

  /** Puts the cursor at a line or the stretch within it, brings it into view and flashes it. */
  showLine(line: number, start?: Loc, end?: Loc): void {
    const { doc } = this.cm.state;
    const { from } = doc.line(Math.min(line, doc.lines - 1) + 1);
    const anchor = Math.min(start?.offset ?? from, doc.length);
    const head = Math.min(end?.offset ?? anchor, doc.length);
    const effects = [EditorView.scrollIntoView(anchor, { y: 'center' }), ...flashLine(this.cm, from)];
    this.cm.dispatch({ selection: { anchor, head }, effects });
  }

  private reset(text: string): void {
    this.containerEl.classList.toggle('is-live-preview', this.livePreview);
    this.cm.setState(EditorState.create({ doc: text, extensions: this.extensions() }));
  }

  private extensions(): Extension[] {
    return [
      editorInfoField.init(() => this.view),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField.init(() => this.livePreview),
      history(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorState.allowMultipleSelections.of(true),
      EditorView.lineWrapping,
      EditorView.updateListener.of((update) => update.docChanged && this.view.edited()),
      editorMenu(this.view),
      markdownSyntax,
      lineFlash,
      this.drawing.of(this.drawingExtension()),
      // After the host's own, as in Obsidian: at the same precedence its widgets win.
      this.ofPlugins.of(this.pluginExtensions()),
    ];
  }

  private drawingExtension(): Extension {
    if (!this.livePreview || !this.shown) return [];
    return livePreview({ app: this.view.app, sourcePath: () => this.view.file?.path ?? '', owner: this });
  }

  private applyPluginExtensions(): void {
    this.cm.dispatch({ effects: this.ofPlugins.reconfigure(this.pluginExtensions()) });
  }

  private pluginExtensions(): Extension[] {
    return stateOf(this.view.app).editorExtensions.slice();
  }
}
