import { WidgetType, type EditorView } from '@codemirror/view';
import { raiseLater } from '../errors';
import { renderInto } from '../render/render-into';
import { followLinks } from '../workspace/follow-links';
import type { Drawing } from './block-widgets';
import { endComponent, makeComponent } from './widget-component';

/** Markdown rendered in the editor as in reading view, post-processors included: callouts and embeds. */
export class RenderedWidget extends WidgetType {
  constructor(private readonly source: string, private readonly cls: string, private readonly drawing: Drawing) {
    super();
  }

  override eq(other: RenderedWidget): boolean {
    return other.source === this.source && other.cls === this.cls;
  }

  toDOM(view: EditorView): HTMLElement {
    const { app, owner, sourcePath } = this.drawing;
    const element = createDiv(`cm-embed-block markdown-rendered ${this.cls}`);
    renderInto(app, this.source, element, sourcePath(), makeComponent(element, owner)).catch(raiseLater);
    followLinks(app, element, sourcePath);
    this.addEditButton(element, view);
    return element;
  }

  override destroy(element: HTMLElement): void {
    endComponent(element, this.drawing.owner);
  }

  private addEditButton(element: HTMLElement, view: EditorView): void {
    const button = element.createDiv({ cls: 'edit-block-button', text: '</>', attr: { 'aria-label': 'Edit this block' } });
    button.addEventListener('click', () => {
      view.dispatch({ selection: { anchor: view.posAtDOM(element) } });
      view.focus();
    });
  }
}
