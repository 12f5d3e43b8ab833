import { parseNote } from '../../src/core/note/parse-note';
import { generateVault } from './generated-vault';
import { hostileTexts } from './hostile-texts';
import { lookAtEach, otherParsers } from './parsers';
import { race } from './stopwatch';
import { openVault, readNotes } from './vaults';

/**
 * `npm run bench:parse -- [FOLDER]`: how fast notes are read, beside the floor (one look at each character) and other parsers,
 * as ratios in one run; then how much longer hostile texts take than plain ones. Without a folder, on generated notes.
 */
const rounds = 3;
const notesMadeUp = 2000;
const slowShare = 20;
const size = 1_000_000;
const mostGrowth = 2;
const leastShare = 1 / 3;
/** Those that machines are known to write: these must not be slower than a third of plain text. */
const named = new Set(['one line of words', 'unclosed elements', 'consecutive timestamps', 'opening square brackets', 'tags that never close']);

async function main(folder: string | undefined): Promise<void> {
  const notes = folder === undefined ? [...generateVault(notesMadeUp)] : readNotes(openVault(folder));
  const texts = notes.map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} notes, ${(length / 1e6).toFixed(1)} million characters; best of ${rounds} rounds`);
  print([measure('one look at each character', texts, lookAtEach), measure('parseNote', texts, parseNote)]);
  const few = texts.filter((_, index) => index % slowShare === 0);
  console.log(`\none note in ${slowShare}, for the slower ones`);
  print([
    measure('one look at each character', few, lookAtEach),
    measure('parseNote', few, parseNote),
    ...Object.entries(otherParsers).map(([name, parse]) => measure(name, few, parse)),
  ]);
  await measureHostile(texts);
}

function print(rows: readonly Row[]): void {
  const own = rows[1]?.speed ?? 1;
  for (const { name, speed } of rows) console.log(`${name.padEnd(28)} ${speed.toFixed(1).padStart(8)} MB/s   parseNote is ${(own / speed).toFixed(2).padStart(6)} times as fast`);
}

interface Row {
  readonly name: string;
  /** Million characters a second. */
  readonly speed: number;
}

function measure(name: string, texts: readonly string[], read: (text: string) => unknown): Row {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts) read(text);
    best = Math.min(best, performance.now() - start);
  }
  return { name, speed: length / 1000 / best };
}

/**
 * Each hostile text against plain notes of the same length, joined; and eight times as much of it against twice as much. What is
 * read of less fits into the engine's young generation, and its being moved out of it where there is more looks like growth.
 */
async function measureHostile(texts: readonly string[]): Promise<void> {
  console.log(`\nhostile texts of a million characters: the share of the plain speed, and how much longer a character of eight million takes than one of two`);
  const plainText = texts.join('\n\n').slice(0, size);
  const { plain } = await race(rounds, { plain: () => parseNote(plainText) });
  const [twice, eightfold] = [hostileTexts(2 * size), hostileTexts(8 * size)];
  for (const [name, text] of Object.entries(hostileTexts(size))) {
    const [two = '', eight = ''] = [twice[name], eightfold[name]];
    const time = await race(rounds, { one: () => parseNote(text), two: () => parseNote(two), eight: () => parseNote(eight) });
    const share = (plain / plainText.length) / (time.one / text.length);
    const growth = (time.eight / eight.length) / (time.two / two.length);
    const verdict = growth > mostGrowth ? 'NOT LINEAR' : named.has(name) && share < leastShare ? 'TOO SLOW' : '';
    console.log(`${name.padEnd(34)} ${share.toFixed(2).padStart(6)} ${growth.toFixed(2).padStart(6)} ${verdict}`);
  }
}

await main(process.argv[2]);
