import assert from 'node:assert/strict';
import type { App, PaneType } from 'obsidian';

/** What runs in the app's page: it sees nothing of the spec but its argument, which must be plain data. */
export type InPage<Result, Argument> = (page: { readonly app: App }, argument: Argument) => Result | Promise<Result>;

/** The app that a contract is held to: the test host, or real Obsidian. */
export interface ContractApp {
  run<Result, Argument>(act: InPage<Result, Argument>, argument: Argument): Promise<Result>;
  /** Turns the plugin on or off, as a person does in the settings. */
  setEnabled(enabled: boolean): Promise<void>;
  /** How long to wait for what the app does by itself, in milliseconds. */
  readonly patience: number;
}

/** One thing that the plugin relies on, or that a person may rely on. */
export interface Clause {
  readonly name: string;
  readonly run: (app: ContractApp) => Promise<void>;
}

export interface Contract {
  readonly name: string;
  readonly clauses: readonly Clause[];
}

/** Writes a note, new or in place of the one that is there. */
export function writeNote(app: ContractApp, path: string, text: string): Promise<void> {
  return app.run(
    async (page, note) => {
      const { vault } = page.app;
      const file = vault.getFileByPath(note.path);
      if (file) await vault.modify(file, note.text);
      else await vault.create(note.path, note.text);
    },
    { path, text },
  );
}

export type Mode = 'reading' | 'live preview' | 'source';

/** Opens a note in the newest pane. */
export function openNote(app: ContractApp, path: string, mode: Mode, pane: PaneType | false = false): Promise<void> {
  return app.run(
    async (page, open) => {
      const file = page.app.vault.getFileByPath(open.path);
      if (!file) throw new Error(`There is no ${open.path}.`);
      const state = { mode: open.mode === 'reading' ? 'preview' : 'source', source: open.mode === 'source' };
      await page.app.workspace.getLeaf(open.pane).openFile(file, { active: true, state });
    },
    { path, mode, pane },
  );
}

/** Asks until the answer is as expected; fails with the last one when it takes too long. */
export async function eventually<Result>(app: ContractApp, ask: () => Promise<Result>, expected: Result): Promise<void> {
  const end = Date.now() + app.patience;
  let answer = await ask();
  while (!isSame(answer, expected) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    answer = await ask();
  }
  assert.deepEqual(answer, expected);
}

function isSame(one: unknown, other: unknown): boolean {
  try {
    assert.deepEqual(one, other);
    return true;
  } catch {
    return false;
  }
}
