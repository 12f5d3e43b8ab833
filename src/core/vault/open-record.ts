import type { CitedTime, Claim } from '../note/note';
import type { NoteRecord, PackedPath } from './claim-record';
import { expand } from './compact-text';
import { NumberReader } from './number-text';
import { unpackOdd, type PackedOdd, type PackedOdds } from './odd-timestamp';

/** A claim as it comes out of a record. */
export interface IndexedClaim extends Pick<Claim, 'from' | 'to' | 'text' | 'context' | 'headings'> {
  readonly timestamps: readonly CitedTime[];
}

/** A list of numbers for each thing that a claim has one of; one more at the end where they are starts. */
interface Numbers {
  readonly from: number[];
  readonly to: number[];
  readonly text: number[];
  readonly heading: number[];
  readonly context: number[];
  readonly time: number[];
  readonly seconds: number[];
}

/** A record being read. What it takes is unpacked when it is first asked for. */
export class OpenRecord {
  private unpacked: Numbers | null = null;
  private paths: readonly (readonly string[])[] | null = null;
  private odds: PackedOdds | null = null;

  constructor(readonly record: NoteRecord) {}

  get count(): number {
    return this.record.count;
  }

  /** The claim at an index. @throws RangeError when there is none. */
  claim(index: number): IndexedClaim {
    const { record, numbers } = this;
    if (index < 0 || index >= this.count) throw new RangeError(`“${record.path}” has no claim ${index}.`);
    const text = record.text.slice(this.textStart(index), this.textEnd(index));
    const contexts = unpack<string>(record.contexts);
    const timestamps: CitedTime[] = [];
    for (let at = numbers.time[index] ?? 0; at < (numbers.time[index + 1] ?? 0); at += 1) timestamps.push(this.timestamp(at));
    return {
      from: numbers.from[index] ?? 0,
      to: numbers.to[index] ?? 0,
      text: record.isCompact ? expand(text) : text,
      context: contexts[(numbers.context[index] ?? 0) - 1] ?? null,
      headings: this.headings[this.headingOf(index)] ?? [],
      timestamps,
    };
  }

  /** Where a claim's text starts in the record's `text`. */
  textStart(index: number): number {
    return this.numbers.text[index] ?? 0;
  }

  textEnd(index: number): number {
    return (this.numbers.text[index + 1] ?? 1) - 1;
  }

  /** Which of the heading paths a claim stands under. */
  headingOf(index: number): number {
    return this.numbers.heading[index] ?? 0;
  }

  /** The heading paths that occur, in order. */
  get headings(): readonly (readonly string[])[] {
    this.paths ??= unpackPaths(unpack<PackedPath>(this.record.headings));
    return this.paths;
  }

  /** The whole seconds of a claim's first timestamp. */
  firstSecond(index: number): number {
    return this.seconds[this.numbers.time[index] ?? 0] ?? 0;
  }

  /** The whole seconds of all timestamps, in order. */
  get seconds(): readonly number[] {
    return this.numbers.seconds;
  }

  /** The timestamps that are not canonical, by ascending index among all. */
  get odd(): readonly PackedOdd[] {
    const [, ...odd] = this.unpackedOdds;
    return odd;
  }

  /** The claim that a timestamp, by its index among all, belongs to. */
  claimOfTime(at: number): number {
    const { time } = this.numbers;
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((time[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private timestamp(at: number): CitedTime {
    const [reasons, ...odd] = this.unpackedOdds;
    return unpackOdd(odd.find(([its]) => its === at), reasons, this.seconds[at] ?? 0, this.record.video);
  }

  private get unpackedOdds(): PackedOdds {
    this.odds ??= this.record.odd === '' ? [[]] : (JSON.parse(this.record.odd) as PackedOdds);
    return this.odds;
  }

  private get numbers(): Numbers {
    this.unpacked ??= unpackNumbers(this.record);
    return this.unpacked;
  }
}

export function openRecord(record: NoteRecord): OpenRecord {
  return new OpenRecord(record);
}

function unpackNumbers(record: NoteRecord): Numbers {
  const reader = new NumberReader(record.numbers);
  const numbers: Numbers = { from: [], to: [], text: [0], heading: [], context: [], time: [0], seconds: [] };
  let [end, text, heading, second] = [0, 0, 0, 0];
  for (let index = 0; index < record.count; index += 1) {
    const from = end + reader.nextSigned();
    end = from + reader.next();
    text += reader.next() + 1;
    heading += reader.nextSigned();
    numbers.from.push(from);
    numbers.to.push(end);
    numbers.text.push(text);
    numbers.heading.push(heading);
    numbers.context.push(reader.next());
    for (let left = reader.next(); left > 0; left -= 1) numbers.seconds.push((second += reader.nextSigned()));
    numbers.time.push(numbers.seconds.length);
  }
  return numbers;
}

function unpackPaths(packed: readonly PackedPath[]): (readonly string[])[] {
  const paths: (readonly string[])[] = [];
  for (const [common, ...rest] of packed) paths.push([...(paths[paths.length - 1] ?? []).slice(0, common), ...rest]);
  return paths;
}

function unpack<T>(json: string): readonly T[] {
  return json === '' ? [] : (JSON.parse(json) as T[]);
}
