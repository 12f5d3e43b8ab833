import type { Claim, Note, Timestamp } from '../note/note';
import type { Reading } from '../time/reading';
import { formatTimecode } from '../time/timecode';
import { videoKey, type Video } from '../time/video';

/** Which version of a file a record was made from: times in milliseconds, size in bytes. */
export interface FileVersion {
  readonly mtime: number;
  readonly size: number;
}

/**
 * One note's claims, packed so that a whole vault's fit in memory: a note costs a handful of objects,
 * a claim and a canonical timestamp only numbers. Plain data, fit for storing.
 */
export interface NoteRecord extends FileVersion {
  readonly path: string;
  readonly title: string | null;
  readonly video: Video | null;
  /** The video's length in seconds, where it is known. */
  readonly duration: number | null;
  /** The claims' texts, joined by line breaks. */
  readonly text: string;
  /** The heading paths that occur, in order. */
  readonly headings: readonly (readonly string[])[];
  /** The contexts that occur, in order. */
  readonly contexts: readonly string[];
  /** `stride` numbers a claim: from, to, start in `text`, heading path, context or -1, first timestamp. */
  readonly claims: readonly number[];
  /** A number a timestamp: the seconds of its reading. */
  readonly seconds: readonly number[];
  /** What is not canonical, by ascending `at`. */
  readonly odd: readonly OddTimestamp[];
}

/** A timestamp that is more than its seconds: not literal, a range, or not written `[HH:MM:SS]` as its data-t. */
interface OddTimestamp {
  readonly at: number;
  readonly raw: string;
  readonly label: string | null;
  readonly kind: Reading['kind'];
  readonly end: number | null;
  readonly reason: string | null;
  /** `own` where it is not the note's. */
  readonly own?: { readonly video: Video | null };
}

/** A timestamp as a chip shows it. */
export type CitedTime = Pick<Timestamp, 'raw' | 'label' | 'reading' | 'video'>;

/** A claim as it comes out of a record. */
export interface IndexedClaim extends Pick<Claim, 'from' | 'to' | 'text' | 'context' | 'headings'> {
  readonly timestamps: readonly CitedTime[];
}

const stride = 6;
const field = { from: 0, to: 1, text: 2, heading: 3, context: 4, time: 5 } as const;

/** Packs a note's claims. `duration` is the video's length in seconds, where it is known. */
export function packNote(path: string, version: FileVersion, note: Note, duration: number | null): NoteRecord {
  const headings = new Distinct<readonly string[]>((path) => path.join('\n'));
  const contexts = new Distinct<string>((text) => text);
  const claims: number[] = [];
  const seconds: number[] = [];
  const odd: OddTimestamp[] = [];
  let length = 0;
  for (const claim of note.claims) {
    claims.push(claim.from, claim.to, length, headings.add(claim.headings), claim.context === null ? -1 : contexts.add(claim.context), seconds.length);
    length += claim.text.length + 1;
    for (const timestamp of claim.timestamps) {
      if (!isCanonical(timestamp, note.video)) odd.push(packOdd(seconds.length, timestamp, note.video));
      seconds.push(timestamp.reading.seconds);
    }
  }
  const text = note.claims.map((claim) => claim.text).join('\n');
  const { title, video } = note;
  return detach({ path, mtime: version.mtime, size: version.size, title, video, duration, text, headings: headings.items, contexts: contexts.items, claims, seconds, odd });
}

/** Whether a value that was stored is a record; looks at its shape, not at each number. */
export function isNoteRecord(value: unknown): value is NoteRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { path, mtime, size, text, headings, contexts, claims, seconds, odd } = value as Record<keyof NoteRecord, unknown>;
  return [mtime, size].every(Number.isFinite) && [path, text].every((one) => typeof one === 'string') && [headings, contexts, claims, seconds, odd].every(Array.isArray);
}

export function claimCount(record: NoteRecord): number {
  return record.claims.length / stride;
}

/** Unpacks the claim at an index. @throws RangeError when there is none. */
export function claimAt(record: NoteRecord, index: number): IndexedClaim {
  const from = numberAt(record, index, 'from');
  const context = numberAt(record, index, 'context');
  const timestamps: CitedTime[] = [];
  for (let at = numberAt(record, index, 'time'); at < timesEnd(record, index); at += 1) timestamps.push(timeAt(record, at));
  return {
    from,
    to: numberAt(record, index, 'to'),
    text: record.text.slice(textStart(record, index), textEnd(record, index)),
    context: record.contexts[context] ?? null,
    headings: record.headings[headingOf(record, index)] ?? [],
    timestamps,
  };
}

/** Where a claim's text starts in the record's `text`. */
export function textStart(record: NoteRecord, index: number): number {
  return numberAt(record, index, 'text');
}

export function textEnd(record: NoteRecord, index: number): number {
  return index + 1 < claimCount(record) ? textStart(record, index + 1) - 1 : record.text.length;
}

/** Which of the record's heading paths a claim stands under. */
export function headingOf(record: NoteRecord, index: number): number {
  return numberAt(record, index, 'heading');
}

/** The seconds of a claim's first timestamp. */
export function firstSecond(record: NoteRecord, index: number): number {
  return record.seconds[numberAt(record, index, 'time')] ?? 0;
}

/** The indexes of a claim's timestamps within the record, as [from, to). */
export function timeRange(record: NoteRecord, index: number): readonly [number, number] {
  return [numberAt(record, index, 'time'), timesEnd(record, index)];
}

/** The claim that a timestamp, by its index within the record, belongs to. */
export function claimOfTime(record: NoteRecord, at: number): number {
  let low = 0;
  let high = claimCount(record) - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (numberAt(record, middle, 'time') <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function timesEnd(record: NoteRecord, index: number): number {
  return index + 1 < claimCount(record) ? numberAt(record, index + 1, 'time') : record.seconds.length;
}

function numberAt(record: NoteRecord, index: number, name: keyof typeof field): number {
  const value = record.claims[index * stride + field[name]];
  if (value === undefined) throw new RangeError(`“${record.path}” has no claim ${index}.`);
  return value;
}

function timeAt(record: NoteRecord, at: number): CitedTime {
  const seconds = record.seconds[at] ?? 0;
  const odd = findOdd(record, at);
  if (odd) {
    const { raw, label, kind, end, reason, own } = odd;
    return { raw, label, video: own ? own.video : record.video, reading: { kind, seconds, end, reason } };
  }
  const raw = formatTimecode(seconds);
  return { raw, label: `[${raw}]`, video: record.video, reading: { kind: 'literal', seconds, end: null, reason: null } };
}

function findOdd({ odd }: NoteRecord, at: number): OddTimestamp | undefined {
  let low = 0;
  let high = odd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((odd[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return odd[low]?.at === at ? odd[low] : undefined;
}

function isCanonical({ raw, label, reading, video }: Timestamp, noteVideo: Video | null): boolean {
  const written = formatTimecode(reading.seconds);
  return reading.kind === 'literal' && reading.end === null && reading.reason === null && raw === written && label === `[${written}]` && sameVideo(video, noteVideo);
}

function packOdd(at: number, { raw, label, reading, video }: Timestamp, noteVideo: Video | null): OddTimestamp {
  const { kind, end, reason } = reading;
  const odd = { at, raw, label, kind, end, reason };
  return sameVideo(video, noteVideo) ? odd : { ...odd, own: { video } };
}

function sameVideo(a: Video | null, b: Video | null): boolean {
  return a === b || (a !== null && b !== null && videoKey(a) === videoKey(b));
}

/** Copies a record. Its strings were cut from the note's text and would keep all of it in memory. */
function detach(record: NoteRecord): NoteRecord {
  return JSON.parse(JSON.stringify(record)) as NoteRecord;
}

/** A list without doubles. */
class Distinct<T> {
  readonly items: T[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly key: (item: T) => string) {}

  /** The item's index in the list. */
  add(item: T): number {
    const key = this.key(item);
    const index = this.indexes.get(key) ?? this.items.push(item) - 1;
    this.indexes.set(key, index);
    return index;
  }
}
