import { lastOf } from '../last-of';
import type { Claim } from '../note/note';
import { partitionPoint } from '../partition-point';
import type { CitedTime } from '../time/timestamp';
import type { Video } from '../time/video';
import type { NoteRecord, PackedPath } from './claim-record';
import { expand } from './compact-text';
import { unpackOdd, type PackedOdd, type PackedOdds } from './odd-timestamp';
import { namedVideo } from './shared-video';
import { VarintReader } from './varint-text';

/** A claim as it is unpacked from a record. */
export interface IndexedClaim extends Pick<Claim, 'from' | 'to' | 'text' | 'context' | 'headings'> {
  readonly timestamps: readonly CitedTime[];
}

interface Places {
  readonly from: number[];
  readonly to: number[];
  readonly context: number[];
}

interface Times {
  /** For each claim the index of its first timestamp among all of the note; one more for the end. */
  readonly starts: number[];
  readonly seconds: number[];
}

/** What is not canonical about a record's timestamps: those that are not, by ascending index among all of the note. */
interface Odds {
  readonly reasons: readonly string[];
  readonly times: readonly PackedOdd[];
}

/** A record to read from. Each part is unpacked when it is first asked for. */
export class OpenRecord {
  private texts: number[] | null = null;
  private placed: Places | null = null;
  private timed: Times | null = null;
  private headed: number[] | null = null;
  private packed: readonly PackedPath[] | null = null;
  private paths: readonly (readonly string[])[] | null = null;
  private contexts: readonly string[] | null = null;
  private odds: Odds | null = null;
  private readonly video: Video | null;

  constructor(readonly record: NoteRecord) {
    this.video = namedVideo(record);
  }

  /** How many claims there are. */
  get count(): number {
    return this.record.count;
  }

  /** The claim at an index. @throws RangeError when there is none. */
  claim(index: number): IndexedClaim {
    const { record, places, times } = this;
    if (index < 0 || index >= this.count) throw new RangeError(`“${record.path}” has no claim ${index}.`);
    const text = record.text.slice(this.textStart(index), this.textEnd(index));
    const contexts = (this.contexts ??= unpack<string>(record.contexts));
    const timestamps: CitedTime[] = [];
    for (let at = times.starts[index] ?? 0; at < (times.starts[index + 1] ?? 0); at += 1) timestamps.push(this.timestamp(at));
    return {
      from: places.from[index] ?? 0,
      to: places.to[index] ?? 0,
      text: record.isCompact ? expand(text) : text,
      context: contexts[(places.context[index] ?? 0) - 1] ?? null,
      headings: this.headings[this.headingOf(index)] ?? [],
      timestamps,
    };
  }

  /** Where a claim's text starts in the record's `text`. */
  textStart(index: number): number {
    this.texts ??= lineStarts(this.record.text);
    return this.texts[index] ?? this.record.text.length + 1;
  }

  /** Where a claim's text ends in the record's `text`. */
  textEnd(index: number): number {
    return this.textStart(index + 1) - 1;
  }

  /** The index, in `headings`, of the path that a claim stands under. */
  headingOf(index: number): number {
    this.headed ??= unpackRuns(this.record.runs);
    return this.headed[index] ?? 0;
  }

  /** The distinct heading paths, in order. */
  get headings(): readonly (readonly string[])[] {
    this.paths ??= unpackPaths(this.packedPaths);
    return this.paths;
  }

  /** The same paths as they are packed: a search for a word then looks at a heading that paths share only once. */
  get packedPaths(): readonly PackedPath[] {
    this.packed ??= unpack<PackedPath>(this.record.headings);
    return this.packed;
  }

  /** The whole seconds of a claim's first timestamp. */
  firstSecond(index: number): number {
    return this.seconds[this.times.starts[index] ?? 0] ?? 0;
  }

  /** The whole seconds of all timestamps, in order. */
  get seconds(): readonly number[] {
    return this.times.seconds;
  }

  /** The timestamps that are not canonical, by ascending index among all of the note. */
  get odd(): readonly PackedOdd[] {
    return this.unpackedOdds.times;
  }

  /** The claim that a timestamp belongs to. @param at The timestamp's index among all of the note. */
  claimOfTime(at: number): number {
    const { starts } = this.times;
    return Math.max(0, partitionPoint(this.count, (claim) => (starts[claim] ?? 0) <= at) - 1);
  }

  private timestamp(at: number): CitedTime {
    const { reasons, times } = this.unpackedOdds;
    const found = times[partitionPoint(times.length, (index) => (times[index]?.[0] ?? 0) < at)];
    return unpackOdd(found?.[0] === at ? found : undefined, reasons, this.seconds[at] ?? 0, this.video);
  }

  private get unpackedOdds(): Odds {
    this.odds ??= unpackOdds(this.record.odd);
    return this.odds;
  }

  private get places(): Places {
    this.placed ??= unpackPlaces(this.record);
    return this.placed;
  }

  private get times(): Times {
    this.timed ??= unpackTimes(this.record);
    return this.timed;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function unpackPlaces({ places, count }: NoteRecord): Places {
  const reader = new VarintReader(places);
  const unpacked: Places = { from: [], to: [], context: [] };
  let end = 0;
  for (let index = 0; index < count; index += 1) {
    const from = end + reader.nextSigned();
    end = from + reader.next();
    unpacked.from.push(from);
    unpacked.to.push(end);
    unpacked.context.push(reader.next());
  }
  return unpacked;
}

function unpackTimes({ times, count }: NoteRecord): Times {
  const reader = new VarintReader(times);
  const unpacked: Times = { starts: [0], seconds: [] };
  let second = 0;
  for (let index = 0; index < count; index += 1) {
    for (let left = reader.next(); left > 0; left -= 1) unpacked.seconds.push((second += reader.nextSigned()));
    unpacked.starts.push(unpacked.seconds.length);
  }
  return unpacked;
}

function unpackRuns(runs: string): number[] {
  const reader = new VarintReader(runs);
  const headings: number[] = [];
  for (let heading = 0; !reader.isDone; ) {
    heading += reader.nextSigned();
    for (let left = reader.next(); left > 0; left -= 1) headings.push(heading);
  }
  return headings;
}

function unpackPaths(packed: readonly PackedPath[]): (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (const [common, ...rest] of packed) paths.push([...(lastOf(paths) ?? []).slice(0, common), ...rest]);
  return paths;
}

function unpackOdds(json: string): Odds {
  const [reasons, ...times]: PackedOdds = json === '' ? [[]] : (JSON.parse(json) as PackedOdds);
  return { reasons, times };
}

function unpack<T>(json: string): readonly T[] {
  return json === '' ? [] : (JSON.parse(json) as T[]);
}
