import { addNote, emptySummary } from '../core/check/summary';
import type { Claim } from '../core/note/note';
import { claimLines } from '../core/report/json-lines';
import { claimsAsCsv, claimsAsMarkdown, claimsAsText } from './claim-formats';
import type { ClaimsFormat } from './options';
import { Printer } from './printed';
import type { ParsedNote, Report, Work, WorkReport } from './task';

const printers: Readonly<Record<ClaimsFormat, (path: string, text: string, claims: readonly Claim[]) => string>> = {
  text: claimsAsText,
  json: claimLines,
  csv: claimsAsCsv,
  markdown: claimsAsMarkdown,
};

/** Prints the claims of each note. */
export class ClaimsWork implements Work {
  private readonly summary = emptySummary();
  private readonly printer = new Printer();

  constructor(private readonly format: ClaimsFormat) {}

  add({ number, path, text, note, bytes }: ParsedNote): void {
    addNote(this.summary, note, bytes);
    this.printer.add(number, printers[this.format](path, text, note.claims));
  }

  finish(complaints: readonly string[]): WorkReport {
    return { summary: this.summary, complaints, printed: this.printer.finish(), offences: [], fixed: [] };
  }

  complete(reports: readonly Report[]): readonly Report[] {
    return reports;
  }
}
