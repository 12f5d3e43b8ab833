import { forEachDiagnostic, type Diagnostic } from '@codemirror/lint';
import { StateEffect, StateField, type Extension, type EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip, type TooltipView } from '@codemirror/view';
import { ButtonComponent, ExtraButtonComponent, setIcon } from 'obsidian';
import { offerLink } from '../../../core/check/fix-missing-note';
import { closest } from '../../../obsidian/ui/closest';
import { showMenuBelow } from '../../../obsidian/ui/show-menu';
import type { ProblemActions } from '../fixes/problem-actions';
import { fillProblemMenu, isRetargetable } from '../fixes/problem-menu';
import type { PlacedProblem } from '../problems/placed-problem';
import { severityLooks } from '../problems/problem-kinds';
import { drawChange } from '../rows/draw-row';

/** A diagnostic of ours; other plugins have theirs in the same editor. */
export interface ProblemDiagnostic extends Diagnostic {
  readonly placed: PlacedProblem;
}

/** Whether a diagnostic is of this plugin. */
export function isOurs(diagnostic: Diagnostic): diagnostic is ProblemDiagnostic {
  return 'placed' in diagnostic;
}

/** Explains the underlined problem under the pointer and offers its fixes. */
export function problemHover(actions: ProblemActions): Extension {
  return hoverTooltip(({ state, dom }, pos) => {
    // A chip has a card of its own, which tells why its time was corrected.
    if (dom.querySelector('.timecite-chip:hover')) return null;
    const found = problemsWithin(state, pos, pos);
    const [first] = found;
    return first ? tipFor(found.map(({ placed }) => placed), first.from, first.to, actions) : null;
  }, { hideOnChange: true });
}

interface Shown {
  readonly problems: readonly PlacedProblem[];
  readonly from: number;
  readonly to: number;
}

const showProblem = StateEffect.define<Shown>();
const hideProblem = StateEffect.define<null>();

/** Explains the problem that `goToProblem` went to, until the cursor moves on, Escape is pressed or something beside the editor has the focus. */
export function problemTip(actions: ProblemActions): Extension {
  const tips = StateField.define<Tooltip | null>({
    create: () => null,
    update: (tip, { effects, docChanged, selection }) => {
      const shown = effects.find((effect) => effect.is(showProblem))?.value;
      if (shown) return tipFor(shown.problems, shown.from, shown.to, actions);
      return docChanged || selection || effects.some((effect) => effect.is(hideProblem)) ? null : tip;
    },
    provide: (field) => showTooltip.from(field),
  });
  const hide = (view: EditorView): boolean => {
    if (view.state.field(tips) === null) return false;
    view.dispatch({ effects: hideProblem.of(null) });
    return true;
  };
  return [tips, keymap.of([{ key: 'Escape', run: hide }]), hideWithoutFocus(hide)];
}

/** The buttons of a tip lie in the editor: it stays while one of them has the focus. So it does below a dialog, from which the person comes back. */
function hideWithoutFocus(hide: (view: EditorView) => boolean): Extension {
  return EditorView.domEventObservers({
    blur: ({ relatedTarget }, view) => {
      const next = closest(relatedTarget, '*');
      if (next && !view.dom.contains(next) && !closest(next, '.modal-container')) hide(view);
    },
  });
}

/** Selects a problem, brings it into sight and explains it. */
export function goToProblem(view: EditorView, placed: PlacedProblem): void {
  const { from, to } = placed.problem;
  const effects = showProblem.of({ problems: [placed], from, to });
  view.dispatch({ selection: { anchor: from, head: to }, effects, scrollIntoView: true });
  view.focus();
}

/** Explains all problems that touch a line, at its start, until the cursor moves on. */
export function explainProblems(view: EditorView, from: number, to: number): void {
  const found = problemsWithin(view.state, from, to);
  const [first] = found;
  if (!first) return;
  const effects = showProblem.of({ problems: found.map(({ placed }) => placed), from, to: first.to });
  view.dispatch({ selection: { anchor: first.from }, effects });
  view.focus();
}

function problemsWithin(state: EditorState, start: number, end: number): (ProblemDiagnostic & { from: number; to: number })[] {
  const found: ProblemDiagnostic[] = [];
  forEachDiagnostic(state, (diagnostic, from, to) => {
    if (from <= end && start <= to && isOurs(diagnostic)) found.push({ ...diagnostic, from, to });
  });
  return found;
}

function tipFor(problems: readonly PlacedProblem[], from: number, to: number, actions: ProblemActions): Tooltip {
  return { pos: from, end: to, above: true, create: () => drawTip(problems, actions) };
}

function drawTip(problems: readonly PlacedProblem[], actions: ProblemActions): TooltipView {
  const dom = createDiv('timecite-tip');
  for (const placed of problems) drawProblem(dom.createDiv('timecite-tip-problem'), placed, actions);
  // The box around it belongs to CodeMirror and serves other plugins, too.
  return { dom, mount: () => dom.closest('.cm-tooltip')?.addClass('timecite-tooltip') };
}

function drawProblem(el: HTMLElement, placed: PlacedProblem, actions: ProblemActions): void {
  const { problem, before, after } = placed;
  const head = el.createDiv('timecite-tip-head');
  setIcon(head.createDiv(`timecite-severity-icon mod-${problem.severity}`), severityLooks[problem.severity].icon);
  head.createDiv({ cls: 'timecite-tip-message timecite-own-words', text: problem.message });
  if (after !== null) drawChange(el, before, after);
  const buttons = el.createDiv('timecite-tip-actions');
  const [best] = problem.suggestions;
  if (problem.fix) new ButtonComponent(buttons).setButtonText(problem.fix.title).onClick(() => actions.fix([placed]));
  else if (isRetargetable(placed)) {
    if (best) new ButtonComponent(buttons).setButtonText(offerLink(best.path)).onClick(() => actions.retarget([placed], best.path));
    new ButtonComponent(buttons).setButtonText('Pick another target…').onClick(() => actions.pickTarget([placed]));
  }
  const more = new ExtraButtonComponent(buttons).setIcon('ellipsis').setTooltip('More actions');
  more.onClick(() => showMore(more.extraSettingsEl, placed, actions));
}

function showMore(el: HTMLElement, placed: PlacedProblem, actions: ProblemActions): void {
  const menu = actions.services.dialogs.newMenu();
  fillProblemMenu(menu, placed, actions);
  showMenuBelow(menu, el);
}
