import { TFolder, type Plugin } from 'obsidian';
import { FixJournals } from '../../obsidian/fix-journal';
import type { PlayingServices } from '../../obsidian/services';
import { CheckResults } from './check-results';
import type { CheckScope } from './check-scope';
import { ChecksView, checksViewType } from './checks-view';
import { FixRunner } from './fix-run';
import { LiveCheck } from './live-check';
import { Mender } from './mender';
import { NoteChecker } from './note-checker';
import { placeProblems } from './placed-problem';
import { VaultCheck } from './vault-check';

/** Adds the checks: their commands and the view of what they found. */
export function addChecks(plugin: Plugin, services: PlayingServices): void {
  const { app, settings } = services;
  const checker = plugin.addChild(new NoteChecker(services));
  const results = addResults(plugin, services);
  const checkText = (path: string, text: string) => placeProblems(path, text, checker.check(path, text).problems);
  const check = plugin.addChild(new VaultCheck(app, results, checkText));
  plugin.addChild(new LiveCheck(services, check, results));
  const journals = new FixJournals(app.vault.adapter, `${pluginFolder(plugin)}/fixes`);
  const runner = new FixRunner(app, checker, journals, (path, text) => check.recheck(path, text));
  const mender = new Mender(app, settings, runner, journals);
  plugin.registerView(checksViewType, (leaf) => new ChecksView(leaf, check, results, mender));
  const start = (scope: CheckScope) => void showAndCheck(plugin, check, scope);
  addCheckCommands(plugin, start);
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
