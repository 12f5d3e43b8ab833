import type { Note } from '../note/note';
import type { Problem, ProblemCode } from './problem';

/** What a check of many notes comes to. */
export interface Summary {
  notes: number;
  /** Of the notes' files. */
  bytes: number;
  links: number;
  timestamps: number;
  claims: number;
  /** How many problems of each code; codes without any are left out. */
  problems: Partial<Record<ProblemCode, number>>;
}

/** What no notes come to; notes are added to it. */
export function emptySummary(): Summary {
  return { notes: 0, bytes: 0, links: 0, timestamps: 0, claims: 0, problems: {} };
}

/** Counts one note in. */
export function addNote(summary: Summary, note: Note, bytes: number): void {
  summary.notes += 1;
  summary.bytes += bytes;
  summary.links += note.links.length;
  summary.timestamps += note.timestamps.length;
  summary.claims += note.claims.length;
}

/** Counts the problems of one note in. */
export function addProblems(summary: Summary, problems: readonly Problem[]): void {
  for (const { code } of problems) count(summary, code, 1);
}

/** What several parts of a vault come to together. */
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
