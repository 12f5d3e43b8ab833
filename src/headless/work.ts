import { Suggester } from '../core/links/suggest';
import { CheckWork } from './check-work';
import { ClaimsWork, isClaims } from './claims-work';
import type { FolderFacts } from './folder-facts';
import { namedFiles, type Surveyed } from './survey';
import type { Task, Work } from './task';

/** The work that a task asks of a thread. */
export function workFor(task: Task, surveyed: readonly Surveyed[], facts: FolderFacts): Work {
  if (isClaims(task.output)) return new ClaimsWork(task.output);
  return new CheckWork(task, facts, new Suggester(namedFiles(task, surveyed), true));
}
