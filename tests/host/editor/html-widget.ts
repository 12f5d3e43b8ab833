import { syntaxTree } from '@codemirror/language';
import { StateField, type EditorState, type Extension, type Range, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import { sanitizeHTMLToDom } from '../render/sanitize';
import { isRevealed, revealChanged } from './reveal';

/** HTML shown in place of its source, as Obsidian does it: no post-processor runs, and a click selects the source unless it was prevented. */
class HtmlWidget extends WidgetType {
  constructor(private readonly html: string, private readonly wholeLines: boolean) {
    super();
  }

  override eq(other: HtmlWidget): boolean {
    return other.html === this.html && other.wholeLines === this.wholeLines;
  }

  toDOM(view: EditorView): HTMLElement {
    const element = this.wholeLines ? createDiv('cm-html-embed cm-embed-block') : createSpan('cm-html-embed');
    element.tabIndex = -1;
    element.append(sanitizeHTMLToDom(this.html));
    element.addEventListener('click', (event) => {
      if (event.defaultPrevented) return;
      const from = view.posAtDOM(element);
      view.dispatch({ selection: { anchor: from, head: from + this.html.length } });
      view.focus();
    });
    return element;
  }
}

interface HtmlState {
  /** All HTML of the note. */
  readonly all: DecorationSet;
  /** What is shown: all but what the selection touches. */
  readonly shown: DecorationSet;
}

const voidTags = new Set(['br', 'hr', 'img', 'wbr', 'input']);

const field = StateField.define<HtmlState>({
  create(state) {
    const all = Decoration.set(find(state, 0, state.doc.length), true);
    return { all, shown: withoutRevealed(all, state) };
  },
  update(value, transaction) {
    const all = follow(value.all, transaction);
    if (all === value.all && !revealChanged(transaction)) return value;
    return { all, shown: withoutRevealed(all, transaction.state) };
  },
  provide: (own) => EditorView.decorations.from(own, (value) => value.shown),
});

/** Obsidian's widget for inline HTML: the one that a plugin's own widgets compete with. */
export const htmlWidgets: Extension = field;

function follow(all: DecorationSet, transaction: Transaction): DecorationSet {
  const { state, startState } = transaction;
  if (!transaction.docChanged) {
    return syntaxTree(state) === syntaxTree(startState) ? all : Decoration.set(find(state, 0, state.doc.length), true);
  }
  let followed = all.map(transaction.changes);
  transaction.changes.iterChangedRanges((_fromA, _toA, fromB, toB) => {
    const from = state.doc.lineAt(fromB).from;
    const to = state.doc.lineAt(toB).to;
    followed = followed.update({ filterFrom: from, filterTo: to, filter: () => false, add: find(state, from, to), sort: true });
  });
  return followed;
}

function withoutRevealed(all: DecorationSet, state: EditorState): DecorationSet {
  return all.update({ filter: (from, to) => !isRevealed(state, from, to) });
}

/** Pairs tags within one parent: from an opening tag to the closing one of the same name. */
function find(state: EditorState, from: number, to: number): Range<Decoration>[] {
  const found: Range<Decoration>[] = [];
  let open: { name: string; from: number; depth: number } | null = null;
  syntaxTree(state).iterate({
    from,
    to,
    enter(node) {
      if (node.name === 'HTMLBlock' && node.from >= from) found.push(decorate(state, node.from, node.to));
      if (node.name !== 'HTMLTag' || node.from < from) return;
      const tag = readTag(state.sliceDoc(node.from, node.to));
      if (open === null && tag.kind === 'whole') found.push(decorate(state, node.from, node.to));
      else if (open === null && tag.kind === 'open') open = { name: tag.name, from: node.from, depth: 1 };
      else if (open !== null && tag.name === open.name) open.depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
      if (open?.depth !== 0) return;
      found.push(decorate(state, open.from, node.to));
      open = null;
    },
  });
  return found;
}

function readTag(source: string): { name: string; kind: 'open' | 'close' | 'whole' } {
  const name = /^<\/?\s*([\w-]+)/.exec(source)?.[1]?.toLowerCase() ?? '';
  const whole = voidTags.has(name) || source.endsWith('/>') || source.startsWith('<!--');
  return { name, kind: source.startsWith('</') ? 'close' : whole ? 'whole' : 'open' };
}

/** Alone on its lines, the replaced stretch is the whole lines. */
function decorate(state: EditorState, from: number, to: number): Range<Decoration> {
  const first = state.doc.lineAt(from);
  const last = state.doc.lineAt(to);
  const alone = state.sliceDoc(first.from, from).trim() === '' && state.sliceDoc(to, last.to).trim() === '';
  const widget = new HtmlWidget(state.sliceDoc(from, to), alone);
  if (!alone) return Decoration.replace({ widget }).range(from, to);
  return Decoration.replace({ widget, block: true }).range(first.from, last.to);
}
