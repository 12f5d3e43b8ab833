import type { Peers } from './peers';
import { checkAsJsonCommand, checkCommand, readCommand } from './peers';
import { runProcess, type Command } from './run-process';
import { duration, times, type Section } from './table';
import type { Vault } from './vaults';

/** A peer that takes longer is stopped. */
const limit = 40_000;
const rounds = 3;
/** A command whose first round took longer gets no other. */
const slow = 4000;

interface Best {
  readonly ms: number;
  readonly isDone: boolean;
}

/** How long whole processes take over a folder, beside `check`. */
export async function measureChecking(vaults: readonly Vault[], peers: Peers): Promise<Section> {
  const columns: Best[][] = [];
  for (const { folder } of vaults) columns.push(await bestOf(commandsFor(folder, peers).map(({ command }) => command)));
  const cells = (place: number): string[] => columns.map((column) => cell(column[place], column[0]));
  const lines = commandsFor('', peers).map(({ command, note }, place) => ({ what: command.name, cells: cells(place), note }));
  return { title: `Checking a folder: whole process, time beside check's (best of ${rounds}; of 1 where it takes over ${slow / 1000} s)`, rows: lines };
}

function commandsFor(folder: string, peers: Peers): { command: Command; note: string }[] {
  return [
    { command: checkCommand(folder), note: 'npm run -s check; wikilinks, Markdown links, timestamps' },
    { command: checkAsJsonCommand(folder), note: 'a record for each problem, with its fix' },
    { command: readCommand(folder), note: 'the floor; a process of Node' },
    ...peers.checkers(folder),
  ];
}

/** They take turns. */
async function bestOf(commands: readonly Command[]): Promise<Best[]> {
  const best: Best[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, command] of commands.entries()) {
      const before = best[place];
      if (before && (!before.isDone || before.ms > slow)) continue;
      const { ms, isDone } = await runProcess(command, limit);
      best[place] = { ms: Math.min(ms, before?.ms ?? Infinity), isDone };
    }
  }
  return best;
}

function cell(one: Best | undefined, own: Best | undefined): string {
  if (!one || !own) return '?';
  if (one === own) return duration(own.ms);
  return one.isDone ? times(one.ms / own.ms) : `> ${times(limit / own.ms)}`;
}
