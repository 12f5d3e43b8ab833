import type { NoteRecord } from './claim-record';
import { NumberReader } from './number-text';
import { isOfKind } from './odd-timestamp';
import { OpenRecord } from './open-record';

/**
 * The seconds that notes cite, ascending, without those of one note and without uncertain readings: evidence for that note.
 * What counts is how each note reads by itself, so that notes do not lean on each other.
 */
export function citedElsewhere(records: readonly NoteRecord[], path: string): number[] {
  const seconds = new Set<number>();
  for (const record of records) if (record.path !== path) for (const second of citedBy(record)) seconds.add(second);
  return [...seconds].sort((a, b) => a - b);
}

/** Whether two records of a note are the same evidence for others. */
export function citesAlike(a: NoteRecord, b: NoteRecord): boolean {
  return a.times === b.times && a.odd === b.odd && a.alone === b.alone;
}

function citedBy(record: NoteRecord): Iterable<number> {
  if (record.alone !== '') return unpackCited(record.alone);
  const open = new OpenRecord(record);
  const uncertain = new Set(open.odd.filter((odd) => isOfKind(odd, 'uncertain')).map(([at]) => at));
  return open.seconds.filter((_, at) => !uncertain.has(at));
}

function unpackCited(packed: string): number[] {
  const reader = new NumberReader(packed);
  const seconds: number[] = [];
  for (let second = 0; !reader.isDone; ) seconds.push((second += reader.nextSigned()));
  return seconds;
}
