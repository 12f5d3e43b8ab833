import { parseNote } from '../../src/core/note/parse-note';
import { generateVault } from './generated-vault';
import { hostileTexts } from './hostile-texts';
import { lookAtEach, otherParsers } from './parsers';
import { race } from './stopwatch';
import { namedFolder, openVault, readNotes } from './vaults';

/**
 * `npm run bench:parse -- [FOLDER]`: how fast notes are read, beside the floor (one look at each character) and other parsers,
 * as ratios in one run; then how much longer hostile texts take than plain ones. Without a folder, on generated notes.
 */
const rounds = 3;
/** Without the slow parsers more rounds cost little; on a machine that others use, too, few of them are quiet throughout. */
const quickRounds = 8;
const notesMadeUp = 2000;
const slowShare = 20;
const size = 1_000_000;
const mostGrowth = 2;
const leastShare = 1 / 3;
/** Those that machines are known to write: these must not be slower than a third of plain text. */
const named = new Set(['one line of words', 'unclosed elements', 'consecutive timestamps', 'opening square brackets', 'tags that never close']);

async function main(folder: string | undefined): Promise<void> {
  const notes = folder === undefined ? [...generateVault(notesMadeUp)] : readNotes(openVault(namedFolder(folder)));
  const texts = notes.map(({ text }) => text);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} notes, ${(length / 1e6).toFixed(1)} million characters; best of ${quickRounds} rounds`);
  await compare(texts, floor, quickRounds);
  const few = texts.filter((_, index) => index % slowShare === 0);
  console.log(`\none note in ${slowShare}, for the slower ones; best of ${rounds} rounds`);
  await compare(few, { ...floor, ...otherParsers }, rounds);
  await measureHostile(texts);
}

type Reader = (text: string) => unknown;

const floor: Readonly<Record<string, Reader>> = { 'one look at each character': lookAtEach };

/** Prints how many million characters a second each reader reads, and how many times as fast `parseNote` is. */
async function compare(texts: readonly string[], others: Readonly<Record<string, Reader>>, repeats: number): Promise<void> {
  const readers: Record<string, Reader> = { parseNote: (text) => parseNote(text), ...others };
  const works = Object.entries(readers).map(([name, read]) => [name, () => texts.forEach((text) => void read(text))] as const);
  const best = await race(repeats, Object.fromEntries(works));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const { parseNote: own = NaN } = best;
  for (const [name, ms] of Object.entries(best)) {
    console.log(`${name.padEnd(28)} ${(length / 1000 / ms).toFixed(1).padStart(8)} MB/s   parseNote is ${(ms / own).toFixed(2).padStart(6)} times as fast`);
  }
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
