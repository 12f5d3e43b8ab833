import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import { flashTime } from '../ui/flash';

const start = StateEffect.define<number>();
const stop = StateEffect.define<null>();
const mark = Decoration.line({ class: 'is-flashing' });

const field = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(value, transaction) {
    let flashing = value.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (effect.is(start)) flashing = Decoration.set([mark.range(effect.value)]);
      else if (effect.is(stop)) flashing = Decoration.none;
    }
    return flashing;
  },
  provide: (own) => EditorView.decorations.from(own),
});

export const lineFlash: Extension = field;

/** The effects that mark the line starting at an offset; the mark goes after a second. */
export function flashLine(view: EditorView, lineStart: number): StateEffect<number>[] {
  window.setTimeout(() => view.dispatch({ effects: stop.of(null) }), flashTime);
  return [start.of(lineStart)];
}
