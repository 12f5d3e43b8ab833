import type { Note } from '../note/note';
import type { Problem, ProblemCode } from './problem';

/** The totals of a check of many notes. */
export interface Summary {
  notes: number;
  /** Total size of the notes' files. */
  bytes: number;
  links: number;
  timestamps: number;
  claims: number;
  /** How many problems of each code; codes without any are left out. */
  problems: Partial<Record<ProblemCode, number>>;
}

/** A summary of no notes, to which notes are added. */
export function emptySummary(): Summary {
  return { notes: 0, bytes: 0, links: 0, timestamps: 0, claims: 0, problems: {} };
}

/** Adds one note to a summary, without its problems. @param bytes Size of its file. */
export function addNote(summary: Summary, note: Note, bytes: number): void {
  summary.notes += 1;
  summary.bytes += bytes;
  summary.links += note.links.length;
  summary.timestamps += note.timestamps.length;
  summary.claims += note.claims.length;
}

/** Adds the problems of one note to a summary. */
export function addProblems(summary: Summary, problems: readonly Problem[]): void {
  for (const { code } of problems) count(summary, code, 1);
}

/** The totals of several parts of a vault. */
export function addUp(parts: readonly Summary[]): Summary {
  const sum = emptySummary();
  for (const part of parts) {
    sum.notes += part.notes;
    sum.bytes += part.bytes;
    sum.links += part.links;
    sum.timestamps += part.timestamps;
    sum.claims += part.claims;
    for (const [code, number] of Object.entries(part.problems) as [ProblemCode, number][]) count(sum, code, number);
  }
  return sum;
}

function count(summary: Summary, code: ProblemCode, number: number): void {
  summary.problems[code] = (summary.problems[code] ?? 0) + number;
}
