import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNote } from '../../src/core/note/parse-note';
import { lookAtEach, otherParsers } from './parsers';
import { race } from './stopwatch';
import { times, type Row, type Section } from './table';
import { readNotes, type Vault } from './vaults';

const rounds = 5;
/** The slowest parser takes seconds for these. */
const mostNotes = 300;

/** How long other parsers, and the floor, take for the same notes as ours. */
export async function measureParsing(vaults: readonly Vault[]): Promise<Section> {
  const columns: Measured[] = [];
  for (const vault of vaults) columns.push(await measure(vault));
  const names = Object.keys(columns[0]?.ratios ?? {});
  const speed: Row = { what: 'parseNote', cells: columns.map(({ speed }) => `${speed.toFixed(0)} MB/s`), note: 'million characters a second' };
  return {
    title: `Parsing: time beside parseNote's (at most ${mostNotes} notes, evenly spread; best of ${rounds})`,
    rows: [speed, ...names.map((what) => ({ what, cells: columns.map(({ ratios }) => times(ratios[what] ?? NaN)), note: notes[what] ?? '' }))],
  };
}

const notes: Readonly<Record<string, string>> = {
  'one look at each character': 'the floor',
  'reading the files': 'from the file cache, as UTF-8',
};

interface Measured {
  /** Of our own, in million characters a second. */
  readonly speed: number;
  /** How many times as long each other takes, by name. */
  readonly ratios: Readonly<Record<string, number>>;
}

async function measure(vault: Vault): Promise<Measured> {
  const some = readNotes(vault, mostNotes);
  // Few notes are read several times, so that each parser gets warm.
  const repeated = Array.from({ length: Math.ceil(mostNotes / some.length) }, () => some).flat();
  const overTexts = (act: (text: string) => unknown) => () => repeated.forEach(({ text }) => act(text));
  const others = Object.entries(otherParsers).map(([name, parse]) => [name, overTexts(parse)]);
  const best: Record<string, number> = await race(rounds, {
    parseNote: overTexts((text) => parseNote(text)),
    'one look at each character': overTexts(lookAtEach),
    'reading the files': () => repeated.forEach(({ path }) => readFileSync(join(vault.folder, path), 'utf8')),
    ...(Object.fromEntries(others) as Record<string, () => void>),
  });
  const { parseNote: own = NaN, ...rest } = best;
  const characters = repeated.reduce((sum, { text }) => sum + text.length, 0);
  return { speed: characters / 1000 / own, ratios: Object.fromEntries(Object.entries(rest).map(([name, ms]) => [name, ms / own])) };
}
