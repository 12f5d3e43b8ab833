import type { Note } from './note';

/** The seconds that a note cites, in the order of its text: what is evidence for other notes on its video. An uncertain reading is none. */
export function certainSeconds({ timestamps }: Pick<Note, 'timestamps'>): number[] {
  return timestamps.flatMap(({ reading }) => (reading.kind === 'uncertain' ? [] : reading.seconds));
}
