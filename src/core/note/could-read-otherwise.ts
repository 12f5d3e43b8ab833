import type { Note } from './note';

/**
 * Whether other notes on the video could have a time of this note read otherwise. A time with hours counts although it is literal: with
 * their evidence its hours may prove to be minutes.
 */
export function couldReadOtherwise({ timestamps }: Pick<Note, 'timestamps'>): boolean {
  return timestamps.some(({ reading, time }) => reading.kind !== 'literal' || (time.start.length > 2 && (time.start[0] ?? 0) > 0));
}
