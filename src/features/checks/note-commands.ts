import { Notice, type App, type Editor, type Plugin } from 'obsidian';
import { quote } from '../../core/close-embeddings';
import { findNoteText } from '../../obsidian/fixes/note-text';
import { activeNote } from './active-note';
import type { Checks } from './build-checks';
import type { EditorProblems } from './editor/editor-problems';
import { goToProblem } from './editor/problem-tip';
import type { ProblemActions } from './fixes/problem-actions';
import { isRetargetable } from './fixes/problem-menu';
import type { PlacedProblem } from './problems/placed-problem';

/** Adds the commands that work on the problems of one note: most in the editor, at the cursor; the last in reading view, too. */
export function addNoteCommands(plugin: Plugin, checks: Checks, editors: EditorProblems): void {
  const { check, checker, find, actions } = checks;
  const add = (id: string, name: string, icon: string, run: (problems: readonly PlacedProblem[], cursor: number, path: string) => void) =>
    plugin.addCommand({
      id,
      name,
      icon,
      editorCheckCallback: (checking, editor, info) => {
        const { file } = info;
        if (file?.extension !== 'md') return false;
        // The first fix may have to wait until it is known what links may mean. By then the editor may show another note.
        const isMeant = (): boolean => !check.isUnloaded && info.file === file;
        if (!checking) void checker.prepare().then(() => isMeant() && run(find(file.path, editor.getValue()), cursorOf(editor), file.path));
        return true;
      },
    });
  add('next-problem', 'Go to next problem in note', 'arrow-down', (problems, cursor, path) =>
    goTo(editors, path, after(problems, cursor) ?? problems[0]),
  );
  add('previous-problem', 'Go to previous problem in note', 'arrow-up', (problems, cursor, path) =>
    goTo(editors, path, before(problems, cursor) ?? problems[problems.length - 1]),
  );
  add('fix-problem', 'Fix problem under cursor', 'wrench', (problems, cursor) => fixAt(problems, cursor, actions));
  addFixSafe(plugin, checks);
}

/** Not a command of the editor, so that it is offered in reading view, too. */
function addFixSafe(plugin: Plugin, checks: Checks): void {
  plugin.addCommand({
    id: 'fix-safe-in-note',
    name: 'Fix all safe problems in note',
    icon: 'wand-sparkles',
    checkCallback: (checking) => {
      const note = activeNote(plugin.app);
      if (note && !checking) void fixSafeIn(plugin.app, note.path, checks);
      return note !== null;
    },
  });
}

/** Fixes what is safe in a note, open or not, after a preview. A notice says so if there is nothing to fix. */
export async function fixSafeIn(app: App, path: string, { check, checker, find, actions }: Checks): Promise<void> {
  await checker.prepare();
  const text = await findNoteText(app, path);
  if (check.isUnloaded) return;
  if (text === null) new Notice(`${quote(path)} could not be read.`);
  else fixSafe(find(path, text), actions);
}

function goTo(editors: EditorProblems, path: string, placed: PlacedProblem | undefined): void {
  const view = editors.viewOf(path);
  if (!placed) new Notice('This note has no problems.');
  else if (view) goToProblem(view, placed);
}

function fixAt(problems: readonly PlacedProblem[], cursor: number, actions: ProblemActions): void {
  const here = problems.filter(({ problem }) => problem.from <= cursor && cursor <= problem.to);
  const placed = here.find(({ problem }) => problem.fix) ?? here.find(isRetargetable) ?? here[0];
  if (!placed) new Notice('There is no problem here.');
  else if (placed.problem.fix) actions.fix([placed]);
  else if (isRetargetable(placed)) actions.pickTarget([placed]);
  else new Notice(`This has to be fixed by hand. ${placed.problem.message}`);
}

function fixSafe(problems: readonly PlacedProblem[], actions: ProblemActions): void {
  if (problems.some(({ problem }) => problem.fix?.safe)) actions.fixSafe(problems);
  else new Notice('No problem in this note has a safe fix.');
}

function after(problems: readonly PlacedProblem[], cursor: number): PlacedProblem | undefined {
  return problems.find(({ problem }) => problem.from > cursor);
}

function before(problems: readonly PlacedProblem[], cursor: number): PlacedProblem | undefined {
  return problems.filter(({ problem }) => problem.from < cursor).pop();
}

function cursorOf(editor: Editor): number {
  return editor.posToOffset(editor.getCursor('from'));
}
