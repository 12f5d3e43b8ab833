import type { Note } from './note';

/** The seconds that a note cites, in the order of its text: evidence for other notes on its video. Uncertain readings are left out. */
export function certainSeconds({ timestamps }: Pick<Note, 'timestamps'>): number[] {
  return timestamps.flatMap(({ reading }) => (reading.kind === 'uncertain' ? [] : reading.seconds));
}
