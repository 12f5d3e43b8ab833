import { Platform, type Plugin } from 'obsidian';
import { chipAt } from '../../obsidian/chip/chip';
import { pace, turn } from '../../obsidian/pace';
import type { PlayingServices } from '../../obsidian/services';
import { closest } from '../../obsidian/ui/closest';
import { onEveryDocument } from '../../obsidian/ui/every-document';
import { dispatchLongPress } from '../../obsidian/ui/long-press';
import { showSideView } from '../../obsidian/ui/show-side-view';
import { whenLayoutReady } from '../../obsidian/when-layout-ready';
import { buildChecks, type Checks } from './build-checks';
import { addCheckCommands } from './check-commands';
import { addCommandLine } from './command-line';
import { EditorProblems } from './editor/editor-problems';
import { NoteCount } from './editor/note-count';
import { addNoteCommands, fixSafeIn } from './note-commands';
import type { CheckScope } from './problems/check-scope';
import { titleOf } from './problems/vault-check';
import { ChecksView, checksViewType } from './results/checks-view';
import { exportProblems } from './results/export-problems';

/** Adds the checks: commands, the view of what they found, underlines, the status bar's count, the command line. */
export function addChecks(plugin: Plugin, services: PlayingServices): void {
  const { app } = services;
  const checks = buildChecks(plugin, services);
  const { actions, ignores } = checks;
  plugin.registerView(checksViewType, (leaf) => new ChecksView(leaf, checks));
  const start = (scope: CheckScope) => void showAndCheck(plugin, checks, scope);
  addCheckCommands(plugin, start);
  plugin.addCommand({ id: 'undo-last-bulk-fix', name: 'Undo last bulk fix', icon: 'undo-2', callback: () => void actions.undoLastBulk() });
  plugin.addCommand({ id: 'write-report', name: 'Write report note', icon: 'file-text', callback: () => void writeReport(plugin, checks) });
  addOpenNote(plugin, services, checks, start);
  plugin.register(services.noteFixing.lend((path) => void fixSafeIn(app, path, checks)));
  addCommandLine(plugin, checks);
  onEveryDocument(plugin, (doc, component) => dispatchLongPress(doc, component, menuRowAt));
  whenLayoutReady(plugin, app, () => void ignores.reload());
}

/** The row with a menu that an event happened in, of a problem or a group's head; but for chips, which have menus of their own. */
function menuRowAt(target: EventTarget | null): HTMLElement | null {
  return chipAt(target) ? null : closest(target, '.timecite-checks-list .tree-item-self');
}

/** What shows the problems of the open note: underlines, commands, the count. */
function addOpenNote(plugin: Plugin, { app, settings }: PlayingServices, checks: Checks, start: (scope: CheckScope) => void): void {
  const { checker, live, ignores, actions, find } = checks;
  const lookAhead = (path: string) => checker.lookUp(path, pace());
  const editors = plugin.addChild(new EditorProblems(settings, find, lookAhead, actions, () => app.workspace.updateOptions()));
  plugin.registerEditorExtension(editors.extension);
  addNoteCommands(plugin, checks, editors);
  // The mobile apps have no status bar.
  const counter = Platform.isMobile ? null : plugin.addChild(new NoteCount(plugin, find, lookAhead, (path) => start({ kind: 'note', path })));
  const refresh = (path: string | null) => {
    editors.refresh(path);
    counter?.refresh();
  };
  plugin.register(live.onStale(refresh));
  plugin.register(ignores.onChange(() => refresh(null)));
}

/** Reports what was found, once a running check is through; where nothing was checked yet, the vault is. */
async function writeReport({ app }: Plugin, { check, results, start }: Checks): Promise<void> {
  if (check.state.kind === 'idle') await start({ kind: 'vault' });
  await check.rest();
  if (check.isUnloaded) return;
  await exportProblems(app, [...results.notes.values()].flat(), titleOf(check.state), 'note');
}

async function showAndCheck({ app }: Plugin, checks: Checks, scope: CheckScope): Promise<void> {
  await showSideView(app, checksViewType);
  // The view is laid out for the first time: no note is to be checked in the same breath.
  await turn();
  await checks.start(scope);
}
