import { Suggester } from '../core/links/suggest';
import { CheckWork } from './check-work';
import { ClaimsWork } from './claims-work';
import type { FolderFacts } from './folder-facts';
import { namedFiles, type Surveyed } from './survey';
import type { Task, Work } from './task';

/** The work that a task asks of a thread. @param completes Whether it will put together what all threads report. */
export function workFor(task: Task, surveyed: readonly Surveyed[], facts: FolderFacts, completes: boolean): Work {
  if (task.command === 'claims') return new ClaimsWork(task.format);
  const suggester = new Suggester(namedFiles(task, surveyed));
  // The look-ups at the end keep everyone waiting: the thread that will do them prepares now.
  if (completes) suggester.prepare();
  return new CheckWork(task, facts, suggester);
}
