import type { Suggester } from '../core/links/suggest';
import type { Note } from '../core/note/note';
import type { Evidence } from '../core/time/readings';
import type { VaultFacts } from '../core/vault/vault-facts';
import { CheckWork } from './check-work';
import { ClaimsWork, isClaims } from './claims-work';
import type { NoteFile } from './note-file';
import type { Siblings } from './siblings';
import type { Report, Task } from './task';

/** A note as it was read and parsed. */
export interface ReadNote extends NoteFile {
  readonly number: number;
  readonly path: string;
  readonly note: Note;
  readonly evidence: Evidence;
}

/** What a thread does with its notes, in two rounds: what a note tells alone, and what takes the others. */
export interface Work {
  /** Does what can be done at once and keeps of the note what is still needed: most of a vault is not, and it is large. */
  start(read: ReadNote): void;
  /** Does the rest. @param onNote Called after each note. */
  finish(siblings: Siblings, suggester: () => Suggester, onNote: () => void): Report;
}

/** @param complaints What goes wrong is added here. */
export function workFor(task: Task, facts: VaultFacts, complaints: string[]): Work {
  const { output } = task;
  return isClaims(output) ? new ClaimsWork(output, complaints) : new CheckWork(task, facts, complaints);
}
