import { syntaxTree } from '@codemirror/language';
import { StateField, type EditorState, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet, type WidgetType } from '@codemirror/view';
import type { App } from 'obsidian';
import type { Component } from '../component';
import { PropertiesWidget } from './properties-widget';
import { RenderedWidget } from './rendered-widget';
import { isRevealed, revealChanged } from './reveal';
import { TableWidget } from './table-widget';

/** The pane that live preview draws for. */
export interface Drawing {
  readonly app: App;
  readonly sourcePath: () => string;
  /** Owns what post-processors add. */
  readonly owner: Component;
}

/** Callouts, tables, embeds and properties drawn in place of their source. */
export function blockWidgets(drawing: Drawing): Extension {
  return StateField.define<DecorationSet>({
    create: (state) => build(state, drawing),
    update(value, transaction) {
      const parsedOn = syntaxTree(transaction.state) !== syntaxTree(transaction.startState);
      return transaction.docChanged || parsedOn || revealChanged(transaction) ? build(transaction.state, drawing) : value;
    },
    provide: (own) => EditorView.decorations.from(own),
  });
}

function build(state: EditorState, drawing: Drawing): DecorationSet {
  const found: Range<Decoration>[] = [];
  const body = frontMatterEnd(state);
  if (body > 0) found.push(replace(new PropertiesWidget(state.sliceDoc(0, body), drawing.sourcePath()), 0, body));
  for (let node = syntaxTree(state).topNode.firstChild; node !== null; node = node.nextSibling) {
    if (node.from < body) continue;
    const widget = widgetFor(node.name, state.sliceDoc(node.from, node.to), drawing);
    const from = state.doc.lineAt(node.from).from;
    const to = state.doc.lineAt(node.to).to;
    // A table is edited in its own cells, so its source is never shown.
    if (widget !== null && (widget instanceof TableWidget || !isRevealed(state, from, to))) found.push(replace(widget, from, to));
  }
  return Decoration.set(found);
}

function widgetFor(kind: string, source: string, drawing: Drawing): WidgetType | null {
  if (kind === 'Table') return new TableWidget(source, drawing);
  if (kind === 'Blockquote' && /^\s*>\s*\[!/.test(source)) return new RenderedWidget(source, 'cm-callout', drawing);
  if (kind === 'Paragraph' && /^!\[\[[^\]\n]+\]\]\s*$/.test(source)) return new RenderedWidget(source, 'internal-embed-block', drawing);
  return null;
}

function replace(widget: WidgetType, from: number, to: number): Range<Decoration> {
  return Decoration.replace({ widget, block: true }).range(from, to);
}

/** Offset of the end of the line that closes the front matter, or 0. */
function frontMatterEnd(state: EditorState): number {
  if (state.doc.line(1).text.trimEnd() !== '---') return 0;
  for (let number = 2; number <= state.doc.lines; number += 1) {
    const line = state.doc.line(number);
    if (line.text.trimEnd() === '---') return line.to;
  }
  return 0;
}
