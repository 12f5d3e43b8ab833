import { forEachDiagnostic, setDiagnosticsEffect } from '@codemirror/lint';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type PluginValue, type ViewUpdate } from '@codemirror/view';
import type { ProblemCode } from '../../../core/check/problem';
import { isOurs } from './problem-tip';

/** What a chip says of itself by how it looks. */
const saidByChip: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['time/misencoded', 'time/uncertain', 'time/no-video', 'time/past-end']);

/** Puts an element with the severity of a problem round what live preview draws in its place: the linter's own marks lie within that, and do not show. */
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
  // They come as they end, not as they begin.
  return Decoration.set(around, true);
}
