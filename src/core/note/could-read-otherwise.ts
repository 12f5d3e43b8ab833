import type { Note } from './note';

/**
 * Whether evidence from other notes on the video could change how a time of this note is read. A literal time with hours counts, too: the
 * evidence may show that its hours are minutes.
 */
export function couldReadOtherwise({ timestamps }: Pick<Note, 'timestamps'>): boolean {
  return timestamps.some(({ reading, time }) => reading.kind !== 'literal' || (time.start.length > 2 && (time.start[0] ?? 0) > 0));
}
