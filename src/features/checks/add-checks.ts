import type { Plugin } from 'obsidian';
import type { PlayingServices } from '../../obsidian/services';
import { CheckResults } from './check-results';
import type { CheckScope } from './check-scope';
import { ChecksView, checksViewType } from './checks-view';
import { NoteChecker } from './note-checker';
import { placeProblems } from './placed-problem';
import { VaultCheck } from './vault-check';

/** Adds the checks: their commands and the view of what they found. */
export function addChecks(plugin: Plugin, services: PlayingServices): void {
  const { app, settings } = services;
  const checker = plugin.addChild(new NoteChecker(services));
  const results = new CheckResults(settings.current.ignores);
  let applied = settings.current.ignores;
  plugin.register(
    settings.onChange(({ ignores }) => {
      if (ignores !== applied) results.ignore(ignores);
      applied = ignores;
    }),
  );
  const check = plugin.addChild(
    new VaultCheck(app, results, (path, text) => placeProblems(path, text, checker.check(path, text).problems)),
  );
  plugin.registerView(checksViewType, (leaf) => new ChecksView(leaf, check, results));
  const run = (scope: CheckScope) => void showAndCheck(plugin, check, scope);
  addCommands(plugin, run);
}

function addCommands(plugin: Plugin, run: (scope: CheckScope) => void): void {
  const { workspace } = plugin.app;
  plugin.addCommand({ id: 'check-vault', name: 'Check links and timestamps in vault', icon: 'list-checks', callback: () => run({ kind: 'vault' }) });
  plugin.addCommand({
    id: 'check-note',
    name: 'Check links and timestamps in current note',
    icon: 'list-checks',
    checkCallback: (checking) => {
      const file = workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) run({ kind: 'note', path: file.path });
      return true;
    },
  });
}

async function showAndCheck({ app }: Plugin, check: VaultCheck, scope: CheckScope): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(checksViewType, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  await check.start(scope);
}
