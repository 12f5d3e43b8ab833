import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { seeded } from '../seeded';
import { writeBody } from './generated-body';
import { fileName, makeTitles } from './generated-words';

/** A note of a vault, made or read. */
export interface VaultNote {
  /** Relative to the vault, `/`-separated. */
  readonly path: string;
  readonly text: string;
}

/** Links lead to notes of the same thousand, so that a stretch of a thousand notes is a vault, too. */
const neighbours = 1000;
const notesOfChannel = 100;
const notesOfVideo = 5;
/** Of titles that no note has; each is linked to from several notes. */
const goneShare = 0.2;

/** Writes a vault of notes in the format; the same for the same number of notes. */
export function writeGeneratedVault(folder: string, notes: number): void {
  for (const { path, text } of generateVault(notes)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Makes the notes of a vault: a channel a hundred notes, the first of them the channel's hub, five notes a video; one note in
 * eight by a writer who puts minutes where hours belong. A fifth of the links lead to no note.
 */
export function* generateVault(notes: number, seed = 1): Generator<VaultNote> {
  const titles = makeTitles(notes + Math.ceil(notes * goneShare), seed);
  const [there, gone] = [titles.slice(0, notes), titles.slice(notes)];
  let near: string[] = [];
  for (let number = 0; number < notes; number += 1) {
    const channel = channelOf(number);
    if (number % neighbours === 0) near = there.slice(number, number + neighbours).filter((_, place) => place % notesOfChannel !== 0);
    if (number % notesOfChannel === 0) {
      yield { path: `${channel}/${channel}.md`, text: writeHub(channel, there.slice(number + 1, number + notesOfChannel)) };
      continue;
    }
    const title = there[number] ?? '';
    const body = writeBody({ near, gone, isCareless: number % 8 === 3, random: seeded(seed * 1_000_003 + number) });
    yield { path: `${channel}/${fileName(title)}.md`, text: `${writeHead(title, number)}\nFrom: [[${channel}]] <br/>\n\n${body}` };
  }
}

function channelOf(number: number): string {
  return `channel_${String(Math.floor(number / notesOfChannel)).padStart(4, '0')}`;
}

function writeHead(title: string, number: number): string {
  const video = `gen${String(Math.floor(number / notesOfVideo)).padStart(8, '0')}`;
  const more = number % 10 === 1 ? `aliases:\n  - Note ${number}\ntags: [generated]\n` : '';
  return `---\ntitle: "${title}"\nvideoId: ${video}\n${more}---\n`;
}

function writeHub(channel: string, titles: readonly string[]): string {
  const items = titles.map((title) => `- [[${fileName(title)} | ${title}]]`);
  return `---\ntitle: ${channel}\n---\n\n# ${channel}\n\n${items.join('\n')}\n`;
}
