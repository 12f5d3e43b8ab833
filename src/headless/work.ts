import { Suggester } from '../core/links/suggest';
import type { Note } from '../core/note/note';
import type { Evidence } from '../core/time/readings';
import { CheckWork } from './check-work';
import { ClaimsWork, isClaims } from './claims-work';
import { FolderFacts } from './folder-facts';
import type { NoteFile } from './note-file';
import { namedFiles, type Surveyed } from './survey';
import type { Report, Task } from './task';

/** A note as it was read and parsed. */
export interface ReadNote extends NoteFile {
  readonly number: number;
  readonly path: string;
  readonly note: Note;
  readonly evidence: Evidence;
}

/** What a thread does with each of its notes. */
export interface Work {
  add(read: ReadNote): void;
  /** @param complaints What went wrong elsewhere. */
  finish(complaints: readonly string[]): Report;
}

export function workFor(task: Task, surveyed: readonly Surveyed[]): Work {
  if (isClaims(task.output)) return new ClaimsWork(task.output);
  return new CheckWork(task, new FolderFacts(task), new Suggester(namedFiles(task, surveyed)));
}
