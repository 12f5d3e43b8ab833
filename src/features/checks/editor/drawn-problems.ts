import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { ProblemCode } from '../../../core/check/problem';
import { isOurs } from './problem-tip';

/** Problems that a chip shows by the way it looks. */
const saidByChip: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['time/misencoded', 'time/uncertain', 'time/no-video', 'time/past-end']);

/** Wraps what live preview draws in place of a problem's text in an element with its severity: the linter's own marks are replaced along with the text. */
export const drawnProblems = ViewPlugin.define(() => new DrawnProblems(), { decorations: ({ decorations }) => decorations });

class DrawnProblems implements PluginValue {
  decorations: DecorationSet = Decoration.none;

  update({ transactions, changes, state }: ViewUpdate): void {
    const isChecked = transactions.some(({ effects }) => effects.some((effect) => effect.is(setDiagnosticsEffect)));
    this.decorations = isChecked ? surround(state) : this.decorations.map(changes);
  }
}

function surround(state: EditorState): DecorationSet {
  const around: Range<Decoration>[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) => {
    if (from === to || !isOurs(diagnostic) || saidByChip.has(diagnostic.placed.problem.code)) return;
    around.push(Decoration.mark({ class: `timecite-problem-around mod-${diagnostic.severity}`, inclusive: true }).range(from, to));
  });
  // Diagnostics come in the order of their ends, not of their starts.
  return Decoration.set(around, true);
}
