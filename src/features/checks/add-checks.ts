import { TFolder, type Plugin } from 'obsidian';
import { FixJournals } from '../../obsidian/fix-journal';
import type { PlayingServices } from '../../obsidian/services';
import { CheckResults } from './check-results';
import type { CheckScope } from './check-scope';
import { ChecksView, checksViewType } from './checks-view';
import { EditorProblems, type FindProblems } from './editor-problems';
import { FixRunner } from './fix-run';
import { LiveCheck } from './live-check';
import { Mender } from './mender';
import { addNoteCommands } from './note-commands';
import { NoteChecker } from './note-checker';
import { NoteCount } from './note-count';
import { placeProblems } from './placed-problem';
import { VaultCheck } from './vault-check';

/** Adds the checks: their commands and the view of what they found. */
export function addChecks(plugin: Plugin, services: PlayingServices): void {
  const { app, settings } = services;
  const checker = plugin.addChild(new NoteChecker(services));
  const results = addResults(plugin, services);
  const checkText = (path: string, text: string) => placeProblems(path, text, checker.check(path, text).problems);
  const check = plugin.addChild(new VaultCheck(app, results, checkText));
  const live = plugin.addChild(new LiveCheck(services, check, results));
  const journals = new FixJournals(app.vault.adapter, `${pluginFolder(plugin)}/fixes`);
  const runner = new FixRunner(app, checker, journals, (path, text) => check.recheck(path, text));
  const mender = new Mender(app, settings, runner, journals);
  plugin.registerView(checksViewType, (leaf) => new ChecksView(leaf, check, results, mender));
  const start = (scope: CheckScope) => void showAndCheck(plugin, check, scope);
  addCheckCommands(plugin, start);
  const find = (path: string, text: string) => results.withoutIgnored(path, checkText(path, text));
  const editors = addEditorProblems(plugin, services, find, mender);
  addNoteCommands(plugin, find, editors, mender);
  const counter = plugin.addChild(new NoteCount(plugin, find, (path) => start({ kind: 'note', path })));
  plugin.register(live.onStale((path) => editors.refresh(path)));
  plugin.register(live.onStale(() => counter.refresh()));
  plugin.addCommand({ id: 'undo-last-bulk-fix', name: 'Undo last bulk fix', icon: 'undo-2', callback: () => void mender.undoLastBulk() });
}

function addResults(plugin: Plugin, { settings }: PlayingServices): CheckResults {
  let applied = settings.current.ignores;
  const results = new CheckResults(applied);
  const unsubscribe = settings.onChange(({ ignores }) => {
    if (ignores !== applied) results.ignore(ignores);
    applied = ignores;
  });
  plugin.register(unsubscribe);
  return results;
}

function addEditorProblems(plugin: Plugin, { app, settings }: PlayingServices, find: FindProblems, mender: Mender): EditorProblems {
  const editors = plugin.addChild(new EditorProblems(settings, find, mender, () => app.workspace.updateOptions()));
  plugin.registerEditorExtension(editors.extension);
  return editors;
}

function addCheckCommands(plugin: Plugin, start: (scope: CheckScope) => void): void {
  const { workspace } = plugin.app;
  plugin.addCommand({ id: 'check-vault', name: 'Check links and timestamps in vault', icon: 'list-checks', callback: () => start({ kind: 'vault' }) });
  plugin.addCommand({
    id: 'check-note',
    name: 'Check links and timestamps in current note',
    icon: 'list-checks',
    checkCallback: (checking) => {
      const file = workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) start({ kind: 'note', path: file.path });
      return true;
    },
  });
  const onMenu = workspace.on('file-menu', (menu, file) => {
    if (!(file instanceof TFolder)) return;
    const scope: CheckScope = file.isRoot() ? { kind: 'vault' } : { kind: 'folder', path: file.path };
    menu.addItem((item) => item.setSection('action').setTitle('Check links and timestamps').setIcon('list-checks').onClick(() => start(scope)));
  });
  plugin.registerEvent(onMenu);
}

function pluginFolder({ app, manifest }: Plugin): string {
  return manifest.dir ?? `${app.vault.configDir}/plugins/${manifest.id}`;
}

async function showAndCheck({ app }: Plugin, check: VaultCheck, scope: CheckScope): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(checksViewType, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  await check.start(scope);
}
