import { count } from '../../core/report/count';

/** Says that a fix settled other times of its note, or of its notes, in two sentences. */
export function saySettled(settled: number): string {
  return `This also settled ${count(settled, 'other time')}, now read as written. Check whether that is right.`;
}
