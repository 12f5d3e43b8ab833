import { Suggester } from '../core/links/suggest';
import { CheckWork } from './check-work';
import { ClaimsWork, isClaims } from './claims-work';
import type { FolderFacts } from './folder-facts';
import { namedFiles, type Surveyed } from './survey';
import type { Task, Work } from './task';

/** The work that a task asks of a thread. @param completes Whether it will put together what all threads report. */
export function workFor(task: Task, surveyed: readonly Surveyed[], facts: FolderFacts, completes: boolean): Work {
  if (isClaims(task.output)) return new ClaimsWork(task.output);
  const suggester = new Suggester(namedFiles(task, surveyed));
  // What is looked up at the end has all others waiting: who does that prepares for it while they work.
  if (completes) suggester.prepare();
  return new CheckWork(task, facts, suggester);
}
