import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { SyntaxNodeRef } from '@lezer/common';
import { isRevealed } from './reveal';

const hidden = Decoration.replace({});
const markNodes = new Set(['EmphasisMark', 'CodeMark', 'HeaderMark', 'StrikethroughMark', 'LinkMark', 'URL', 'QuoteMark']);
const styles: Readonly<Record<string, string>> = {
  StrongEmphasis: 'cm-strong', Emphasis: 'cm-em', InlineCode: 'cm-inline-code', Strikethrough: 'cm-strikethrough', Link: 'cm-link cm-underline',
};
const lineStyles: Readonly<Record<string, string>> = {
  Blockquote: 'HyperMD-quote', FencedCode: 'HyperMD-codeblock', ListItem: 'HyperMD-list-line',
};

/** Styles Markdown and hides its marks, in what is visible, away from the selection. */
export const inlineMarks: Extension = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      const parsedOn = syntaxTree(update.state) !== syntaxTree(update.startState);
      if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || parsedOn) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function build(view: EditorView): DecorationSet {
  const found: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({ from, to, enter: (node) => void decorate(view.state, node, found) });
    decorateWikilinks(view.state, from, to, found);
  }
  return Decoration.set(found, true);
}

function decorate(state: EditorState, node: SyntaxNodeRef, found: Range<Decoration>[]): void {
  const { name, from, to } = node;
  const level = /^(?:ATX|Setext)Heading([1-6])$/.exec(name)?.[1];
  const style = isBareBracket(state, node) ? undefined : styles[name];
  if (level !== undefined) {
    found.push(Decoration.line({ class: `HyperMD-header HyperMD-header-${level}` }).range(state.doc.lineAt(from).from));
    if (to > from) found.push(Decoration.mark({ class: `cm-header cm-header-${level}` }).range(from, to));
  }
  if (style !== undefined && to > from) found.push(Decoration.mark({ class: style }).range(from, to));
  if (lineStyles[name] !== undefined) decorateLines(state, from, to, lineStyles[name], found);
  if (name === 'ListMark') found.push(Decoration.mark({ class: to - from === 1 && !isRevealed(state, from, to) ? 'cm-list-bullet' : 'cm-list-number' }).range(from, to));
  if (!markNodes.has(name) || to <= from || staysVisible(state, node)) return;
  const line = state.doc.lineAt(from);
  if (name === 'HeaderMark' ? isRevealed(state, line.from, line.to) : isRevealed(state, from, to)) return;
  const space = (name === 'HeaderMark' || name === 'QuoteMark') && state.sliceDoc(to, to + 1) === ' ' ? 1 : 0;
  found.push(hidden.range(from, to + space));
}

/** `[x]` is a link to this parser, and nothing in a note that defines no `x`. */
function isBareBracket(state: EditorState, node: SyntaxNodeRef): boolean {
  return node.name === 'Link' && !state.sliceDoc(node.from, node.to).endsWith(')');
}

/** The marks of bare brackets and of fences are seen as they are written. */
function staysVisible(state: EditorState, { node }: SyntaxNodeRef): boolean {
  const { parent } = node;
  return parent === null || parent.name === 'FencedCode' || isBareBracket(state, parent);
}

function decorateLines(state: EditorState, from: number, to: number, cls: string, found: Range<Decoration>[]): void {
  for (let at = from; at <= to; at = state.doc.lineAt(at).to + 1) found.push(Decoration.line({ class: cls }).range(state.doc.lineAt(at).from));
}

function decorateWikilinks(state: EditorState, from: number, to: number, found: Range<Decoration>[]): void {
  for (const match of state.sliceDoc(from, to).matchAll(/\[\[([^[\]|\n]+)(\|[^[\]\n]*)?\]\]/g)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (/Code/.test(syntaxTree(state).resolveInner(start + 1).name)) continue;
    found.push(Decoration.mark({ class: 'cm-hmd-internal-link cm-underline', attributes: { 'data-href': (match[1] ?? '').trim() } }).range(start, end));
    if (isRevealed(state, start, end)) continue;
    const alias = /^\|\s*/.exec(match[2] ?? '')?.[0].length ?? 0;
    const textStart = match[2] === undefined ? start + 2 : start + 2 + (match[1] ?? '').length + alias;
    found.push(hidden.range(start, textStart), hidden.range(end - 2, end));
  }
}
