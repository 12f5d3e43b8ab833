import { parseNote } from '../../src/core/note/parse-note';
import { verdict, type Growth } from './growth';
import { VaultWorks } from './scaling-works';
import { race } from './stopwatch';
import { duration, onlyLast, times, type Section } from './table';
import { readNotes, type Vault } from './vaults';

const rounds = 3;
/** Of what takes but a moment. */
const manyRounds = 9;
const updates = 300;
/** A note of so many characters is to cost ten times as much as one of a tenth. */
const longNote = 1_000_000;

export interface Scaling {
  readonly section: Section;
  readonly growths: readonly Growth[];
}

/** How the cost of one note grows from a small vault to a large one. The figures stand in the last of so many columns. */
export async function measureScaling(small: Vault, large: Vault, columns: number): Promise<Scaling> {
  const growths = [...(await measureLinear(small, large)), await measureLongNote(large)];
  const rows = growths.map((growth) => ({ what: growth.what, cells: onlyLast(columns, times(growth.large / growth.small)), note: tell(growth) }));
  const title = `Scaling: time a note in a vault of ${large.name}, beside that in one of ${small.name} (generated; best of ${rounds}, of ${manyRounds} what is quick)`;
  return { section: { title, rows }, growths };
}

function tell(growth: Growth): string {
  return `${verdict(growth)}; ${duration(growth.small)}, then ${duration(growth.large)}`;
}

async function measureLinear(smallVault: Vault, largeVault: Vault): Promise<Growth[]> {
  const small = new VaultWorks(smallVault);
  const large = new VaultWorks(largeVault);
  await small.prepare(rounds * updates);
  await large.prepare(rounds * updates);
  const growths: Growth[] = [];
  for (const [what, { act, each, isQuick, limit }] of Object.entries(works)) {
    // As many small vaults as make the large one: the same amount of work.
    const repeat = each === undefined ? Math.round(large.size / small.size) : 1;
    const ten = async (): Promise<void> => {
      for (let time = 0; time < repeat; time += 1) await act(small);
    };
    const best = await race(isQuick === true ? manyRounds : rounds, { small: ten, large: () => act(large) });
    growths.push({ what, small: best.small / (each ?? small.size * repeat), large: best.large / (each ?? large.size), limit });
  }
  return growths;
}

interface Work {
  readonly act: (vault: VaultWorks) => unknown;
  /** How many notes it is done to; all if absent. */
  readonly each?: number;
  readonly isQuick?: boolean;
  readonly limit: number | null;
}

const works: Readonly<Record<string, Work>> = {
  'parse the notes': { act: (vault) => vault.parse(), limit: 1.5 },
  'check the folder': { act: (vault) => vault.check(), limit: 1.5 },
  'build the suggester': { act: (vault) => vault.buildSuggester(), isQuick: true, limit: 1.5 },
  'build the file index': { act: (vault) => vault.buildFileIndex(), isQuick: true, limit: 1.5 },
  'read all notes into the claim index': { act: (vault) => vault.buildClaimIndex(), limit: 1.5 },
  'put stored records into it': { act: (vault) => vault.refillClaimIndex(), isQuick: true, limit: null },
  'take a changed note in': { act: (vault) => vault.update(updates), each: updates, limit: 1.5 },
  'the same, the list of all claims open': { act: (vault) => vault.updateWithList(updates), each: updates, limit: 1.5 },
  'answer for a misspelt name': { act: (vault) => vault.suggest(updates), each: updates, limit: null },
};

async function measureLongNote(vault: Vault): Promise<Growth> {
  const long = readNotes(vault).map(({ text }) => text).join('\n\n').slice(0, longNote);
  const short = long.slice(0, longNote / 10);
  const best = await race(manyRounds, {
    small: () => {
      for (let time = 0; time < 10; time += 1) parseNote(short);
    },
    large: () => parseNote(long),
  });
  return { what: 'parse a note of 0.1 and of 1 MB, a kB', small: best.small / (longNote / 1000), large: best.large / (longNote / 1000), limit: 1.5 };
}
