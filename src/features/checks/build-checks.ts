import type { Plugin } from 'obsidian';
import type { PlayingServices } from '../../obsidian/services';
import { VaultIgnores } from '../../obsidian/vault/vault-ignores';
import { FixRunner } from './fixes/fix-runner';
import { ProblemActions } from './fixes/problem-actions';
import { CheckResults } from './problems/check-results';
import type { CheckScope } from './problems/check-scope';
import { LiveCheck } from './problems/live-check';
import { NoteChecker } from './problems/note-checker';
import { placeProblems } from './problems/placed-problem';
import { ProblemFinder, type FindProblems } from './problems/problem-finder';
import { VaultCheck } from './problems/vault-check';

/** The parts of the checks, put together. */
export interface Checks {
  readonly checker: NoteChecker;
  readonly check: VaultCheck;
  readonly results: CheckResults;
  readonly live: LiveCheck;
  readonly ignores: VaultIgnores;
  readonly actions: ProblemActions;
  /** Checks a scope, with the rules about what to leave out as they are now. */
  readonly start: (scope: CheckScope) => Promise<void>;
  /** Leaves out the problems that are ignored. */
  readonly find: FindProblems;
}

/** Builds the parts; the plugin unloads them. */
export function buildChecks(plugin: Plugin, services: PlayingServices): Checks {
  const { app, settings, journals } = services;
  const checker = plugin.addChild(new NoteChecker(services, () => live.refresh()));
  const ignores = plugin.addChild(new VaultIgnores(app.vault, settings));
  const results = new CheckResults(ignores.current);
  plugin.register(ignores.onChange((rules) => results.ignore(rules)));
  const checkText: FindProblems = (path, text) => placeProblems(checker.check(path, text));
  const check = plugin.addChild(new VaultCheck(app, results, checkText, (path, breathe) => checker.lookUp(path, breathe)));
  const live: LiveCheck = plugin.addChild(new LiveCheck(services, check, results));
  const runner = new FixRunner(app, checker, journals, (path, text) => check.recheck(path, text));
  const actions = new ProblemActions(services, runner);
  const start = async (scope: CheckScope) => {
    await ignores.reload();
    await checker.prepare();
    await check.start(scope);
  };
  const finder = new ProblemFinder((path, text) => results.withoutIgnored(path, checkText(path, text)));
  const forget = () => finder.forget();
  // Before any of those that look again when they hear of the same.
  plugin.register(live.onStale(forget));
  plugin.register(ignores.onChange(forget));
  plugin.register(services.reader.onChange(forget));
  return { checker, check, results, live, ignores, actions, start, find: (path, text) => finder.find(path, text) };
}
