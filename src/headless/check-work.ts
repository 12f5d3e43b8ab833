import { join } from 'node:path';
import { checkLinks, checkTimes, inOrder } from '../core/check/check-note';
import type { Problem } from '../core/check/problem';
import { safeEdits } from '../core/check/safe-edits';
import { addNote, addProblems, emptySummary } from '../core/check/summary';
import type { Suggester } from '../core/links/suggest';
import type { Note } from '../core/note/note';
import { applyEdits } from '../core/text';
import type { VaultFacts } from '../core/vault/vault-facts';
import { reasonOf } from './folder';
import { problemLines } from '../core/report/json-lines';
import { replaceNoteFile } from './note-file';
import { sumUp, type Offences } from './offences';
import { Printer } from './printed';
import { hasDoubts, settle, type Siblings } from './siblings';
import type { Report, Task } from './task';
import type { ReadNote, Work } from './work';

/** A note with links to check, and the problems found so far; null while its times are not settled. */
interface Waiting {
  readonly read: ReadNote;
  readonly found: readonly Problem[] | null;
}

/** Finds what is wrong in each note, and fixes it where that is the task. */
export class CheckWork implements Work {
  private readonly summary = emptySummary();
  private readonly printer = new Printer();
  private readonly offences: Offences[] = [];
  private readonly waiting: Waiting[] = [];
  private fixed = 0;

  constructor(
    private readonly task: Task,
    private readonly facts: VaultFacts,
    private readonly complaints: string[],
  ) {}

  start(read: ReadNote): void {
    const { note } = read;
    addNote(this.summary, note, read.bytes);
    if (hasDoubts(note) || note.links.some((link) => link.flaw === 'time')) {
      this.waiting.push({ read: { ...read, note: { ...note, claims: [] } }, found: null });
      return;
    }
    const found = checkTimes({ ...read, facts: this.facts, suggester: null });
    if (note.links.length === 0) this.tell(read, found);
    else this.waiting.push({ read: { ...read, note: linksOf(note) }, found });
  }

  finish(siblings: Siblings, suggester: () => Suggester, onNote: () => void): Report {
    const vault = { facts: this.facts, suggester: suggester() };
    for (const { read, found } of this.waiting) {
      const settled = found ? read : settle(read, siblings);
      const times = found ?? checkTimes({ ...settled, ...vault });
      this.tell(settled, inOrder([...checkLinks({ ...settled, ...vault }), ...times]));
      onNote();
    }
    const { summary, complaints, offences, fixed } = this;
    return { summary, complaints, printed: this.printer.finish(), offences, fixed };
  }

  private tell(read: ReadNote, problems: readonly Problem[]): void {
    const { number, path, text } = read;
    addProblems(this.summary, problems);
    if (this.task.output === 'problems-json') this.printer.add(number, problemLines(path, text, problems));
    else this.offences.push(...sumUp(number, path, text, problems, this.task.lines));
    if (this.task.fix) this.fix(read, problems);
  }

  private fix({ path, text, garbled }: ReadNote, problems: readonly Problem[]): void {
    const edits = safeEdits(problems);
    if (edits.length === 0) return;
    try {
      if (garbled) throw new Error('it is not UTF-8');
      replaceNoteFile(join(this.task.root, path), text, applyEdits(text, edits));
      this.fixed += 1;
    } catch (error) {
      this.complaints.push(`${path} was left as it is: ${reasonOf(error)}.`);
    }
  }
}

/** What is left to look at when a note's times are done. */
function linksOf(note: Note): Note {
  return { ...note, timestamps: [], claims: [], unreadable: [], fence: null };
}
