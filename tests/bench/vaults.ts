import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeGeneratedVault, type VaultNote } from './generated-vault';
import { count } from './table';

/** A folder of notes to be measured on. */
export interface Vault {
  /** How many notes it has, as a heading. */
  readonly name: string;
  readonly folder: string;
  /** Relative to the folder, in order. */
  readonly paths: readonly string[];
}

/** Writes generated vaults of these numbers of notes, each into a folder of its own. */
export function makeVaults(folder: string, sizes: readonly number[]): Vault[] {
  return sizes.map((notes) => {
    const own = join(folder, `vault-${notes}`);
    mkdirSync(own, { recursive: true });
    writeGeneratedVault(own, notes);
    return openVault(own);
  });
}

/** The folder that a person named, seen from where the command was given: npm goes to the project before it runs it. Ends the process where there is none. */
export function namedFolder(given: string): string {
  const folder = resolve(process.env.INIT_CWD ?? '.', given);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  console.error(`There is no folder ${given}.`);
  return process.exit(2);
}

/** Lists the notes of a folder. @throws Error when there is none, or no folder. */
export function openVault(folder: string): Vault {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort();
  if (paths.length === 0) throw new Error(`There is no note in ${folder}.`);
  return { name: `${count(paths.length)} notes`, folder, paths: paths.map((path) => path.replace(/\\/g, '/')) };
}

/** Reads a vault's notes, or some that stand for them: at most so many, evenly spread. */
export function readNotes({ folder, paths }: Vault, most = Infinity): VaultNote[] {
  const step = Math.max(1, paths.length / most);
  const wanted = Array.from({ length: Math.min(paths.length, most) }, (_, place) => paths[Math.floor(place * step)] ?? '');
  return wanted.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
