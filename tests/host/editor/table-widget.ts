import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, WidgetType } from '@codemirror/view';
import type { Component } from '../component';
import { raiseLater } from '../errors';
import { stateOf } from '../host-state';
import { renderInto } from '../render/render-into';
import type { Drawing } from './block-widgets';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './fields';
import { htmlWidgets } from './html-widget';
import { markdownSyntax } from './markdown-syntax';
import { focusKnown } from './reveal';
import { readTable, type TableCell } from './table-cells';
import { endComponent, makeComponent } from './widget-component';

/** A table whose cells are rendered with post-processors; the cell that a person clicks is a small editor of its own. */
export class TableWidget extends WidgetType {
  constructor(private readonly source: string, private readonly drawing: Drawing) {
    super();
  }

  override eq(other: TableWidget): boolean {
    return other.source === this.source;
  }

  toDOM(view: EditorView): HTMLElement {
    const element = createDiv('cm-embed-block cm-table-widget markdown-rendered');
    const component = makeComponent(element, this.drawing.owner);
    const table = element.createEl('table', { cls: 'table-editor' });
    readTable(this.source).forEach((row, index) => {
      const rowEl = (index === 0 ? table.createEl('thead') : table.tBodies[0] ?? table.createEl('tbody')).createEl('tr');
      for (const cell of row) this.drawCell(rowEl.createEl(index === 0 ? 'th' : 'td'), cell, component, view, element);
    });
    return element;
  }

  override destroy(element: HTMLElement): void {
    endComponent(element, this.drawing.owner);
  }

  override ignoreEvent(): boolean {
    return true;
  }

  private drawCell(cellEl: HTMLElement, cell: TableCell, component: Component, view: EditorView, table: HTMLElement): void {
    const { app, sourcePath } = this.drawing;
    const wrapper = cellEl.createDiv('table-cell-wrapper');
    renderInto(app, cell.text.replace(/\\\|/g, '|'), wrapper, sourcePath(), component).catch(raiseLater);
    wrapper.addEventListener('click', (event) => {
      if (!event.defaultPrevented) this.editCell(wrapper, cell, component, view, table);
    });
  }

  /** The nested editor has the plugins' extensions too. What was written goes into the note when the cell loses the focus. */
  private editCell(wrapper: HTMLElement, cell: TableCell, component: Component, view: EditorView, table: HTMLElement): void {
    if (wrapper.querySelector('.cm-editor') !== null) return;
    wrapper.replaceChildren();
    const nested = new EditorView({ parent: wrapper });
    nested.setState(EditorState.create({ doc: cell.text, extensions: [this.cellExtensions(nested, view), EditorView.domEventHandlers({ blur: () => void commit() })] }));
    component.register(() => nested.destroy());
    const commit = (): void => {
      const text = nested.state.doc.toString();
      const at = view.posAtDOM(table);
      if (text !== cell.text) view.dispatch({ changes: { from: at + cell.from, to: at + cell.to, insert: text } });
    };
    nested.focus();
  }

  private cellExtensions(nested: EditorView, outer: EditorView): Extension {
    return [
      stateOf(this.drawing.app).editorExtensions.slice(),
      editorInfoField.init(() => outer.state.field(editorInfoField)),
      editorEditorField.init(() => nested),
      editorLivePreviewField.init(() => true),
      markdownSyntax,
      focusKnown,
      htmlWidgets,
    ];
  }
}
