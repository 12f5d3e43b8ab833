import type { Note } from './note';

/** Whether other notes on the video could settle how a time of this note is read. */
export function hasDoubts({ timestamps }: Pick<Note, 'timestamps'>): boolean {
  return timestamps.some(({ reading, time }) => reading.kind !== 'literal' || (time.start.length > 2 && (time.start[0] ?? 0) > 0));
}
