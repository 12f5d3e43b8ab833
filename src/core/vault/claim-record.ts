import { detach } from '../detach';
import { fieldsOf } from '../fields-of';
import { certainSeconds } from '../note/certain-seconds';
import { couldReadOtherwise } from '../note/could-read-otherwise';
import type { Claim, Note } from '../note/note';
import { isSameVideo, isVideo, type Video } from '../time/video';
import { compact } from './compact-text';
import { Distinct } from './distinct';
import { packOdds, wholeSeconds } from './odd-timestamp';
import { VarintWriter } from './varint-text';

/** The version of a file that a record was made from: `mtime` in milliseconds since 1970, `size` in bytes. */
export interface FileVersion {
  readonly mtime: number;
  readonly size: number;
}

/**
 * One note's claims, packed so that those of a whole vault fit in memory: one object with a few texts, however many claims there are.
 * Plain data that can be stored; `OpenRecord` reads it. `places`, `runs`, `times` and `alone` are varints, as `VarintWriter` writes them.
 */
export interface NoteRecord extends FileVersion {
  readonly path: string;
  readonly title: string | null;
  /** The note's video, under the name that all notes share. */
  readonly video: Video | null;
  /** The id of the video as the note itself names it, where it differs from `video`; else null. */
  readonly named: string | null;
  /** The video's length in seconds, where it is known. */
  readonly duration: number | null;
  /** Whether the note lists claims of other notes. */
  readonly isList: boolean;
  /** How many claims there are. */
  readonly count: number;
  /** The claims' texts, joined by line breaks. */
  readonly text: string;
  /** Whether `text` is written in one byte a character. */
  readonly isCompact: boolean;
  /** JSON of the distinct heading paths, in order, each a `PackedPath`; '' for none. */
  readonly headings: string;
  /** JSON of the distinct contexts, in order; '' for none. */
  readonly contexts: string;
  /** For each claim: its start less the end of the one before, its length, and the index of its context plus 1, or 0 for none. */
  readonly places: string;
  /** For each run of claims under one heading path: the index of the path less that of the run before, and how many claims. */
  readonly runs: string;
  /** For each claim: how many timestamps it has, then the whole seconds of each less those of the one before. */
  readonly times: string;
  /** Whether other notes on the video could change how a time of this note is read. */
  readonly isDoubtful: boolean;
  /** A hash of what other notes on the video said when this note was read; '' where they were not asked. */
  readonly evidenceHash: string;
  /** The certain seconds that the note cites as it reads by itself, each less the one before; null where `times` and `odd` say the same. */
  readonly alone: string | null;
  /** JSON (`PackedOdds`) of what is not canonical about the timestamps; '' where all are canonical. */
  readonly odd: string;
}

/** A packed heading path: how many headings, from the outermost on, it has in common with the path before, then its others. */
export type PackedPath = readonly [common: number, ...rest: string[]];

/** A note as it was read, with what else is known about it. */
export interface RecordSource {
  readonly note: Note;
  /** The note as it reads by itself; the same object as `note` where other notes change nothing. */
  readonly alone: Note;
  /** The note's video, under the name that all notes share. */
  readonly video: Video | null;
  /** The video's length in seconds, where it is known. */
  readonly duration: number | null;
  /** A hash of what other notes said; '' where they were not asked. */
  readonly evidenceHash: string;
}

/** Packs a note's claims. */
export function packNote(path: string, { mtime, size }: FileVersion, { note, alone, video, duration, evidenceHash }: RecordSource): NoteRecord {
  const { claims } = note;
  const headings = new Distinct<readonly string[]>((names) => JSON.stringify(names));
  const contexts = new Distinct<string>((text) => text);
  const runs = packRuns(claims.map((claim) => headings.add(claim.headings)));
  const places = packPlaces(claims, contexts);
  const text = claims.map((claim) => claim.text.replace(/\n/g, ' ')).join('\n');
  const short = compact(text);
  const odds = packOdds(
    claims.flatMap((claim) => claim.timestamps),
    note.video,
  );
  return {
    path,
    mtime,
    size,
    title: detach(note.title),
    video: detach(video),
    named: note.video && video && !isSameVideo(note.video, video) ? detach(note.video.id) : null,
    duration,
    isList: note.isList,
    count: claims.length,
    text: detach(short ?? text),
    isCompact: short !== null,
    headings: pack(packPaths(headings.items)),
    contexts: pack(contexts.items),
    places,
    runs,
    times: packTimes(claims),
    isDoubtful: couldReadOtherwise(alone),
    evidenceHash,
    alone: alone === note ? null : packCited(alone),
    odd: odds.length > 1 ? pack(odds) : '',
  };
}

/** Whether a stored value of unknown shape is a record. It checks the types of the fields, not what the packed texts say. */
export function isNoteRecord(value: unknown): value is NoteRecord {
  const {
    path, mtime, size, title, video, named, duration, isList, count, text, isCompact, headings, contexts, places, runs, times, isDoubtful, odd,
    evidenceHash, alone,
  } = fieldsOf(value);
  const texts = [path, text, headings, contexts, places, runs, times, odd, evidenceHash, ...present(title), ...present(named), ...present(alone)];
  return (
    [mtime, size, count, ...present(duration)].every(Number.isFinite) &&
    texts.every((one) => typeof one === 'string') &&
    [isList, isCompact, isDoubtful].every((one) => typeof one === 'boolean') &&
    present(video).every(isVideo)
  );
}

/** A list with the value, or an empty one where it is null. */
function present(value: unknown): unknown[] {
  return value === null ? [] : [value];
}

function packPlaces(claims: readonly Claim[], contexts: Distinct<string>): string {
  const writer = new VarintWriter();
  let end = 0;
  for (const { from, to, context } of claims) {
    writer.addSigned(from - end);
    writer.add(to - from);
    writer.add(context === null ? 0 : contexts.add(context) + 1);
    end = to;
  }
  return writer.toString();
}

function packRuns(headings: readonly number[]): string {
  const writer = new VarintWriter();
  let [run, before] = [0, 0];
  headings.forEach((heading, index) => {
    run += 1;
    if (headings[index + 1] === heading) return;
    writer.addSigned(heading - before);
    writer.add(run);
    [run, before] = [0, heading];
  });
  return writer.toString();
}

function packTimes(claims: readonly Claim[]): string {
  const writer = new VarintWriter();
  let before = 0;
  for (const { timestamps } of claims) {
    writer.add(timestamps.length);
    for (const { reading } of timestamps) {
      const whole = wholeSeconds(reading.seconds);
      writer.addSigned(whole - before);
      before = whole;
    }
  }
  return writer.toString();
}

function packCited(note: Note): string {
  const writer = new VarintWriter();
  let before = 0;
  for (const seconds of certainSeconds(note)) {
    writer.addSigned(wholeSeconds(seconds) - before);
    before = wholeSeconds(seconds);
  }
  return writer.toString();
}

function packPaths(paths: readonly (readonly string[])[]): PackedPath[] {
  return paths.map((path, index) => {
    const before = paths[index - 1] ?? [];
    const differs = path.findIndex((name, depth) => name !== before[depth]);
    const common = differs < 0 ? path.length : differs;
    return [common, ...path.slice(common)];
  });
}

function pack(items: readonly unknown[]): string {
  return items.length === 0 ? '' : detach(escapeRare(JSON.stringify(items)));
}

/** Escapes the characters of a JSON text because of which it would take two bytes a character, where they are few. */
function escapeRare(json: string): string {
  const rare = json.match(/[\u0100-\uffff]/g);
  if (!rare || rare.length * 6 > json.length) return json;
  return json.replace(/[\u0100-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
