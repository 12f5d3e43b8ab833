import { linter, type Diagnostic } from '@codemirror/lint';
import { StateEffect, type Extension, type Text } from '@codemirror/state';
import { ViewPlugin, type EditorView } from '@codemirror/view';
import { Component, editorInfoField } from 'obsidian';
import type { SettingsStore } from '../../../settings';
import type { ProblemActions } from '../fixes/problem-actions';
import type { PlacedProblem } from '../problems/placed-problem';
import type { FindProblems } from '../problems/problem-finder';
import { drawnProblems } from './drawn-problems';
import { problemSigns } from './problem-signs';
import { isOurs, problemHover, problemTip, type ProblemDiagnostic } from './problem-tip';

/** How long typing must rest before a note is checked again, in milliseconds. */
const delay = 600;

/** Does beforehand, with pauses, the slow part of checking the note at a path. */
export type LookAhead = (path: string) => Promise<void>;

/** Asks for a check of a text that has not changed itself. */
const checkAgain = StateEffect.define<null>();

/** Underlines problems in the editors, with a hover that explains them and offers fixes. */
export class EditorProblems extends Component {
  /** Register it once; what is in it follows the settings. */
  readonly extension: Extension[] = [];
  private readonly views = new Set<EditorView>();

  constructor(
    private readonly settings: SettingsStore,
    private readonly find: FindProblems,
    private readonly lookAhead: LookAhead,
    private readonly actions: ProblemActions,
    private readonly updateOptions: () => void,
  ) {
    super();
  }

  override onload(): void {
    this.fill();
    let applied = this.settings.current;
    this.register(
      this.settings.onChange((now) => {
        const switched = now.underlineProblems !== applied.underlineProblems || now.problemGutter !== applied.problemGutter;
        applied = now;
        if (!switched) return;
        this.fill();
        this.updateOptions();
      }),
    );
  }

  /** Checks the open editors of a note again, or all when the path is null. */
  refresh(path: string | null): void {
    for (const view of this.views) {
      if (path === null || pathOf(view) === path) view.dispatch({ effects: checkAgain.of(null) });
    }
  }

  /** The editor that shows a note as a whole, the focused one first. */
  viewOf(path: string): EditorView | null {
    const views = [...this.views].filter((view) => pathOf(view) === path);
    return views.find((view) => view.hasFocus) ?? views[0] ?? null;
  }

  private fill(): void {
    const { underlineProblems, problemGutter } = this.settings.current;
    const { views, actions } = this;
    const track = ViewPlugin.define((view) => {
      views.add(view);
      return { destroy: () => void views.delete(view) };
    });
    const needsRefresh = ({ transactions }: { transactions: readonly { effects: readonly StateEffect<unknown>[] }[] }) =>
      transactions.some(({ effects }) => effects.some((effect) => effect.is(checkAgain)));
    const underlines = [
      linter((view) => this.diagnose(view), { delay, needsRefresh, tooltipFilter: (diagnostics) => diagnostics.filter((one) => !isOurs(one)) }),
      drawnProblems,
      problemHover(actions),
      problemGutter ? problemSigns : [],
    ];
    this.extension.splice(0, Infinity, track, problemTip(actions), underlineProblems ? underlines : []);
  }

  /** The problems of an editor's text; none where that has changed while they were looked for. */
  private async diagnose(view: EditorView): Promise<Diagnostic[]> {
    const path = pathOf(view);
    if (path === null) return [];
    const { doc } = view.state;
    await this.lookAhead(path);
    return view.state.doc === doc ? this.find(path, doc.toString()).map((placed) => toDiagnostic(placed, doc)) : [];
  }
}

/** A problem that spans lines, such as a fence round the whole note, is underlined in its first line only. */
function toDiagnostic(placed: PlacedProblem, doc: Text): ProblemDiagnostic {
  const { from, severity, message } = placed.problem;
  const to = Math.min(placed.problem.to, doc.lineAt(from).to);
  return { from, to, severity, message, markClass: `timecite-problem-mark mod-${severity}`, source: 'Timecite', placed };
}

/** The path of the note that an editor shows; null for the small editor of a table's cell, which holds a piece of it only. */
function pathOf(view: EditorView): string | null {
  const info = view.state.field(editorInfoField, false);
  if (!info?.file || info.file.extension !== 'md') return null;
  return info.editor && info.editor.getValue().length !== view.state.doc.length ? null : info.file.path;
}
