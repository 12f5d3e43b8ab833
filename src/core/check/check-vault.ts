import type { Note } from '../note/note';
import { checkNote } from './check-note';
import type { Problem, ProblemCode } from './problem';
import type { NoteSite } from './rule';

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

export interface CheckedNote {
  readonly site: NoteSite;
  readonly problems: readonly Problem[];
}

export function emptySummary(): Summary {
  return { notes: 0, bytes: 0, links: 0, timestamps: 0, claims: 0, problems: {} };
}

/**
 * Checks notes one by one, each when it is asked for: the host sets the pace, counts how far it is, and stops by asking no more.
 */
export function* checkVault(sites: Iterable<NoteSite>): Generator<CheckedNote> {
  for (const site of sites) yield { site, problems: checkNote(site) };
}

/** Counts one note in. */
export function addNote(summary: Summary, note: Note, bytes: number): void {
  summary.notes += 1;
  summary.bytes += bytes;
  summary.links += note.links.length;
  summary.timestamps += note.timestamps.length;
  summary.claims += note.claims.length;
}

export function addProblems(summary: Summary, problems: readonly Problem[]): void {
  for (const { code } of problems) summary.problems[code] = (summary.problems[code] ?? 0) + 1;
}

/** Adds what another part of the vault came to. */
export function addSummary(summary: Summary, part: Summary): void {
  summary.notes += part.notes;
  summary.bytes += part.bytes;
  summary.links += part.links;
  summary.timestamps += part.timestamps;
  summary.claims += part.claims;
  for (const [code, count] of Object.entries(part.problems) as [ProblemCode, number][]) {
    summary.problems[code] = (summary.problems[code] ?? 0) + count;
  }
}
