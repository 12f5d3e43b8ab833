import { join } from 'node:path';
import { checkNote } from '../core/check/check-note';
import type { Problem } from '../core/check/problem';
import type { NoteSite } from '../core/check/rule';
import { safeEdits } from '../core/check/safe-edits';
import { addNote, emptySummary } from '../core/check/summary';
import { applyEdits } from '../core/text';
import { reasonOf } from './folder';
import { claimLines, problemLines } from './json-lines';
import { replaceNoteFile } from './note-file';
import { sumUp, type Offences } from './offences';
import { claimsAsCsv, claimsAsMarkdown, claimsAsText } from './people-lines';
import { Printer } from './printed';
import type { ReadNote } from './share';
import type { Output, Report, Task } from './task';

const printClaims = {
  'claims-text': claimsAsText,
  'claims-json': claimLines,
  'claims-csv': claimsAsCsv,
  'claims-markdown': claimsAsMarkdown,
} as const;

/** Puts together what a thread has to say, note by note. */
export class ReportBuilder {
  private readonly summary = emptySummary();
  private readonly printer = new Printer();
  private readonly offences: Offences[] = [];
  private fixed = 0;

  /** @param complaints What went wrong so far; more are added here. */
  constructor(
    private readonly task: Task,
    private readonly complaints: string[],
  ) {}

  add(read: ReadNote, site: NoteSite): void {
    const problems = isClaims(this.task.output) ? [] : checkNote(site);
    addNote(this.summary, read.note, read.bytes, problems);
    this.print(read, problems);
    if (this.task.fix) this.fix(read, problems);
  }

  finish(): Report {
    const { summary, complaints, offences, fixed } = this;
    return { summary, complaints, printed: this.printer.finish(), offences, fixed };
  }

  private print({ number, path, text, note }: ReadNote, problems: readonly Problem[]): void {
    const { output, lines } = this.task;
    if (isClaims(output)) this.printer.add(number, printClaims[output](path, text, note.claims));
    else if (output === 'problems-json') this.printer.add(number, problemLines(path, text, problems));
    else this.offences.push(...sumUp(number, path, text, problems, lines));
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

function isClaims(output: Output): output is keyof typeof printClaims {
  return output in printClaims;
}
