import { ClaimIndex } from '../../../src/core/vault/claim-index';
import { FixRunner } from '../../../src/features/checks/fixes/fix-runner';
import { NoteChecker } from '../../../src/features/checks/problems/note-checker';
import { placeProblems, type PlacedProblem } from '../../../src/features/checks/problems/placed-problem';
import { FixJournals } from '../../../src/obsidian/fixes/fix-journal';
import { Durations } from '../../../src/obsidian/notes/durations';
import { NoteWeigher } from '../../../src/obsidian/notes/note-weigher';
import { VaultNoteReader } from '../../../src/obsidian/notes/vault-note-reader';
import type { Services } from '../../../src/obsidian/services';
import { defaultSettings, SettingsStore } from '../../../src/settings';
import { createHost, type Host, type HostOptions } from '../../host/host';

export const journalFolder = '.obsidian/plugins/timecite/fixes';

export interface SetUp {
  readonly host: Host;
  readonly services: Services;
  readonly checker: NoteChecker;
  readonly journals: FixJournals;
  readonly runner: FixRunner;
  /** The problems of a note as it stands on disk. */
  problemsOf(path: string): Promise<PlacedProblem[]>;
  textOf(path: string): Promise<string>;
}

/** A host with the parts that check and fix its vault, without views. */
export async function setUp(files: HostOptions['files'], options: HostOptions = {}): Promise<SetUp> {
  const host = await createHost({ ...options, files });
  const { app } = host;
  const durations = new Durations(app);
  const index = new ClaimIndex();
  const reader = new VaultNoteReader(app, durations, new NoteWeigher(app, durations, index), index);
  const settings = new SettingsStore({ saveData: () => Promise.resolve() }, defaultSettings);
  const services = { app, settings, durations, reader, index } as unknown as Services;
  const checker = new NoteChecker(services, () => undefined);
  checker.load();
  await checker.prepare();
  const journals = new FixJournals(app.vault.adapter, journalFolder);
  const runner = new FixRunner(app, checker, journals, () => undefined);
  const textOf = (path: string) => app.vault.adapter.read(path);
  const problemsOf = async (path: string) => {
    const text = await textOf(path);
    return placeProblems(checker.check(path, text));
  };
  return { host, services, checker, journals, runner, problemsOf, textOf };
}
