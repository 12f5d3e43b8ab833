import { StateEffect, StateField, type EditorState, type Extension, type Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const setFocus = StateEffect.define<boolean>();

const focused = StateField.define<boolean>({
  create: () => false,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFocus)) return effect.value;
    return value;
  },
});

/** Lets states know whether their editor has the focus: only then a touched source is shown. */
export const focusKnown: Extension = [focused, EditorView.focusChangeEffect.of((_state, focusing) => setFocus.of(focusing))];

/** Whether the source between two offsets is to be seen, because the selection touches it, ends included. */
export function isRevealed(state: EditorState, from: number, to: number): boolean {
  return state.field(focused) && state.selection.ranges.some((range) => range.from <= to && range.to >= from);
}

/** Whether a transaction can change what `isRevealed` says. */
export function revealChanged(transaction: Transaction): boolean {
  return transaction.selection !== undefined || transaction.effects.some((effect) => effect.is(setFocus));
}
