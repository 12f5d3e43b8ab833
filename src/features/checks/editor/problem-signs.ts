import { setDiagnosticsEffect } from '@codemirror/lint';
import { RangeSet, StateField, type Extension, type Text } from '@codemirror/state';
import { gutter, GutterMarker } from '@codemirror/view';
import { setIcon, setTooltip } from 'obsidian';
import { severities, type Severity } from '../../../core/check/problem';
import { groupBy } from '../../../core/group-by';
import { closest } from '../../../obsidian/ui/closest';
import { severityLooks } from '../problems/problem-kinds';
import { explainProblems, isOurs, type ProblemDiagnostic } from './problem-tip';

const signs = StateField.define<RangeSet<Sign>>({
  create: () => RangeSet.empty,
  update: (before, { changes, effects, newDoc }) => {
    const checked = effects.find((effect) => effect.is(setDiagnosticsEffect))?.value;
    return checked ? signLines(newDoc, checked.filter(isOurs)) : before.map(changes);
  },
});

/** Puts a sign beside each line with problems; its tooltip says which, and a click offers their fixes. CodeMirror's own has colours for light editors only. */
export const problemSigns: Extension = [
  signs,
  gutter({
    class: 'timecite-signs',
    markers: ({ state }) => state.field(signs),
    // What is drawn in place of several lines, such as a table, has no gutter of theirs.
    widgetMarker: ({ state }, _, block) => {
      const within: ProblemDiagnostic[] = [];
      state.field(signs).between(block.from, block.to, (from, _to, sign) => {
        if (from > block.from && from < block.to) within.push(...sign.problems);
      });
      return within.length > 0 ? new Sign(within) : null;
    },
    domEventHandlers: {
      click: (view, { from, to }, { target }) => {
        if (!closest(target, '.timecite-sign')) return false;
        explainProblems(view, from, to);
        return true;
      },
    },
  }),
];

/** The sign of a line. */
class Sign extends GutterMarker {
  constructor(readonly problems: readonly ProblemDiagnostic[]) {
    super();
  }

  private get severity(): Severity {
    return severities.find((severity) => this.problems.some((problem) => problem.severity === severity)) ?? 'info';
  }

  private get text(): string {
    return this.problems.map(({ message }) => message).join('\n');
  }

  override eq(other: Sign): boolean {
    return this.severity === other.severity && this.text === other.text;
  }

  override toDOM(): HTMLElement {
    const el = createDiv(`timecite-sign timecite-severity-icon mod-${this.severity}`);
    setIcon(el, severityLooks[this.severity].icon);
    setTooltip(el, this.text);
    return el;
  }
}

function signLines(doc: Text, problems: readonly ProblemDiagnostic[]): RangeSet<Sign> {
  const byLine = groupBy(problems, ({ from }) => doc.lineAt(from).from);
  return RangeSet.of([...byLine].map(([from, ofLine]) => new Sign(ofLine).range(from)), true);
}
