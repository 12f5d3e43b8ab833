import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parser as lezer } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseNote } from '../../src/core/note/parse-note';
import { hostileTexts } from './hostile-texts';

/**
 * `npm run bench:parse -- [FOLDER]`: how fast notes are read, beside the floor (one look at each character) and other parsers,
 * as ratios in one run; then how much longer hostile texts take than plain ones. Without a folder, notes made up here.
 */
const rounds = 3;
const slowShare = 20;
const size = 1_000_000;
const mostGrowth = 2;
const leastShare = 1 / 3;
/** Those that machines are known to write: these must not be slower than a third of plain text. */
const named = new Set(['one line of words', 'unclosed elements', 'consecutive timestamps', 'opening square brackets', 'tags that never close']);

function main(folder: string | undefined): void {
  const texts = folder === undefined ? makeNotes(2000) : readTexts(folder);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} notes, ${(length / 1e6).toFixed(1)} million characters; best of ${rounds} rounds`);
  print([measure('one look at each character', texts, lookAtEach), measure('parseNote', texts, parseNote)]);
  const few = texts.filter((_, index) => index % slowShare === 0);
  console.log(`\none note in ${slowShare}, for the slower ones`);
  print([
    measure('one look at each character', few, lookAtEach),
    measure('parseNote', few, parseNote),
    measure('@lezer/markdown', few, (text) => lezer.parse(text)),
    measure('markdown-it', few, (text) => markdownIt.parse(text, {})),
    measure('mdast-util-from-markdown', few, (text) => fromMarkdown(text)),
  ]);
  measureHostile(texts);
}

function print(rows: readonly Row[]): void {
  const own = rows[1]?.speed ?? 1;
  for (const { name, speed } of rows) console.log(`${name.padEnd(28)} ${speed.toFixed(1).padStart(8)} MB/s   parseNote is ${(own / speed).toFixed(2).padStart(6)} times as fast`);
}

const markdownIt = new MarkdownIt({ html: true });

function lookAtEach(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at++) seen ^= text.charCodeAt(at);
  return seen;
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

/** Each hostile text against plain notes of the same length, joined, and against a quarter of itself. */
function measureHostile(texts: readonly string[]): void {
  console.log(`\nhostile texts of a million characters: the share of the plain speed, and how much longer a character takes than in a quarter of the text`);
  const plain = measure('plain', [texts.join('\n\n').slice(0, size)], parseNote).speed;
  const quarter = hostileTexts(size / 4);
  for (const [name, text] of Object.entries(hostileTexts(size))) {
    const { speed } = measure(name, [text], parseNote);
    const share = speed / plain;
    const growth = measure(name, [quarter[name] ?? ''], parseNote).speed / speed;
    const verdict = growth > mostGrowth ? 'NOT LINEAR' : named.has(name) && share < leastShare ? 'TOO SLOW' : '';
    console.log(`${name.padEnd(34)} ${share.toFixed(2).padStart(6)} ${growth.toFixed(2).padStart(6)} ${verdict}`);
  }
}

function readTexts(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return paths.sort().map((path) => readFileSync(join(folder, path), 'utf8'));
}

/** Notes in the format, the same each time. */
function makeNotes(count: number): string[] {
  return Array.from({ length: count }, (_, number) => {
    const lines = Array.from({ length: 40 }, (__, line) => {
      const time = `00:${String(line).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}`;
      const start = line % 5 === 0 ? '\n## Part of it\n' : line % 3 === 0 ? '- **Point**: ' : '';
      return `${start}The keeper moved hive ${number} near the [[old_orchard | orchard]], which gave ${line} more jars that year <a class="yt-timestamp" data-t="${time}">[${time}]</a>.`;
    });
    return `---\ntitle: Hive ${number}\nvideoId: aaaaaaaaaaa\n---\n\nFrom: [[bees]] <br/>\n\n${lines.join('\n')}\n`;
  });
}

main(process.argv[2]);
