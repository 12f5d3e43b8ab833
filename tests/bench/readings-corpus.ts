import { groupBy } from '../../src/core/group-by';
import { parseNote } from '../../src/core/note/parse-note';
import type { Fields, Written } from '../../src/core/time/reading';
import { sameFields } from '../../src/core/time/reading-label';
import { fieldsToSeconds } from '../../src/core/time/timecode';
import type { VaultNote } from './generated-vault';
import { openVault, readNotes } from './vaults';

/** A note's times, and what its writer plainly did. */
export interface BenchNote {
  readonly path: string;
  readonly channel: string;
  readonly video: string;
  readonly written: readonly Written[];
  /** An hour of five or more. */
  readonly beyond: boolean;
  /** `bad`: hours that are minutes; `clean`: hours that are hours; `other`: neither for sure. */
  readonly kind: 'bad' | 'clean' | 'other';
}

/** The notes on one video, with the seconds that its clean notes cite: the yardstick. */
export interface BenchVideo {
  readonly channel: string;
  readonly notes: readonly BenchNote[];
  readonly cited: ReadonlySet<number>;
}

/** Reads every note below a folder that names a video and has timestamps. */
export function readBenchNotes(folder: string): BenchNote[] {
  return readNotes(openVault(folder)).flatMap((note) => benchNoteOf(note) ?? []);
}

function benchNoteOf({ path, text }: VaultNote): BenchNote | null {
  const note = parseNote(text);
  if (note.video === null || note.timestamps.length === 0) return null;
  const written = note.timestamps.map(({ time, labelTime }) => ({ time, labelTime }));
  const channel = path.split('/')[0] ?? '';
  return { path, channel, video: note.video.id, written, ...judge(written) };
}

function judge(written: readonly Written[]): Pick<BenchNote, 'beyond' | 'kind'> {
  const hours = written.map(({ time }) => time.start).filter((fields) => fields.length === 3 && (fields[0] ?? 0) > 0);
  const zeros = hours.filter((fields) => fields[2] === 0).length;
  const highest = Math.max(0, ...hours.map((fields) => fields[0] ?? 0));
  const beyond = highest >= 5;
  if (beyond || (zeros >= 2 && zeros >= 0.9 * hours.length)) return { beyond, kind: 'bad' };
  const clean = highest <= 3 && zeros <= 0.1 * hours.length && written.every(agrees);
  return { beyond, kind: clean ? 'clean' : 'other' };
}

function agrees({ time, labelTime }: Written): boolean {
  return labelTime === null || sameFields(time.start, labelTime.start) || fieldsToSeconds(time.start) === fieldsToSeconds(labelTime.start);
}

/** Groups notes by video. */
export function groupByVideo(notes: readonly BenchNote[]): BenchVideo[] {
  return [...groupBy(notes, (note) => note.video).values()].map((group) => ({ channel: group[0]?.channel ?? '', notes: group, cited: citedBy(group.filter((note) => note.kind === 'clean')) }));
}

/** The seconds that notes cite, taken as they are written. */
export function citedBy(notes: readonly BenchNote[]): Set<number> {
  return new Set(notes.flatMap((note) => note.written.map(({ time }) => fieldsToSeconds(time.start))));
}

/** What a timestamp looks like, as docs/readings.md's table has it. */
export function classOf(fields: Fields, beyond: boolean): string {
  const [hours = 0, , seconds = 0] = fields;
  if (fields.length !== 3) return `${fields.length} fields`;
  const ending = seconds === 0 ? '00' : 'SS';
  if (hours >= 5) return `H≥5, ${ending}`;
  if (hours > 0) return `H 1–4, ${ending}, ${beyond ? 'some' : 'no'} H≥5`;
  return seconds === 0 ? `00:MM:00, ${beyond ? 'some' : 'no'} H≥5` : '00:MM:SS';
}
