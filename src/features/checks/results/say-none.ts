import { rcName } from '../../../core/check/rc-file';

/**
 * What to say where a check has no problems to show.
 * @param where The scope within a sentence.
 * @param ignored How many problems are ignored. It is said: who has forgotten about them would take the notes for sound.
 */
export function sayNone(where: string, notes: number, ignored: number): string {
  if (notes === 0) return `There are no notes in ${where}.`;
  const rest = ignored === 0 ? '' : ` apart from ${ignored.toLocaleString()} that the settings or ${rcName} ignore`;
  return `No problems in ${where}${rest}.`;
}
