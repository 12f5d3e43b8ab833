import { rcName } from '../../core/check/rc-file';

/**
 * What to say where a check has no problems to show.
 * @param where The scope within a sentence.
 * @param ignored How many problems there are that are ignored: who has forgotten that takes a note for sound that is not.
 */
export function sayNone(where: string, notes: number, ignored: number): string {
  if (notes === 0) return `There are no notes in ${where}.`;
  const rest = ignored === 0 ? '' : ` apart from ${ignored.toLocaleString()} that the settings or ${rcName} ignore`;
  return `No problems in ${where}${rest}.`;
}
