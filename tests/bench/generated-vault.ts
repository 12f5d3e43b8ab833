import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const subjects = ['The lock keeper', 'A slow clock', 'Every second tide', 'The old bridge', 'Flour and water', 'A city at night', 'The long rope', 'Nobody', 'The second engine', 'Wool'];
const verbs = ['needs', 'outlives', 'never meets', 'is measured by', 'gives way to', 'was drawn after', 'pays for', 'slows down', 'hides', 'carries'];
const objects = ['the people who wait for it', 'its own weight', 'a handful of coins', 'the weather of the year before', 'what the maps left out', '“good enough”', 'a second pair of hands', 'the sound of it', 'three kinds of stone', 'the next generation'];

/** Writes a vault of notes in the format: a channel a hundred notes, ten notes a video, the same for the same number of notes. */
export function writeGeneratedVault(folder: string, notes: number): void {
  const random = seeded(notes);
  for (let number = 0; number < notes; number += 1) {
    const channel = join(folder, `channel_${String(Math.floor(number / 100)).padStart(4, '0')}`);
    if (number % 100 === 0) mkdirSync(channel, { recursive: true });
    writeFileSync(join(channel, `note_${String(number).padStart(5, '0')}.md`), note(number, random));
  }
}

function note(number: number, random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const video = `gen${String(Math.floor(number / 10)).padStart(8, '0')}`;
  const lines = ['---', `title: ${pick(subjects)} and ${pick(objects)}`, `videoId: ${video}`, '---', '', `From: [[channel_${Math.floor(number / 100)}]] <br/>`];
  const bad = number % 8 === 0;
  let second = 0;
  for (let section = 0; section < 6; section += 1) {
    lines.push('', `## ${pick(subjects)}`, '');
    for (let sentence = 0; sentence < 6; sentence += 1) {
      second += Math.floor(random() * 60) + 1;
      const link = random() < 0.2 ? ` [[note_${String(Math.floor(random() * number)).padStart(5, '0')} | see]]` : '';
      lines.push(`${pick(subjects)} ${pick(verbs)} ${pick(objects)}, and ${pick(subjects).toLowerCase()} ${pick(verbs)} ${pick(objects)}${link} ${element(second, bad)}.`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A timestamp element; a bad writer puts minutes and seconds where hours and minutes belong. */
function element(second: number, bad: boolean): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, seconds] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  const time = bad ? `${pad(minutes)}:${pad(seconds)}:00` : `${pad(hours)}:${pad(minutes)}:${pad(seconds)}`;
  return `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
