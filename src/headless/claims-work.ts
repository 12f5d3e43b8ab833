import { addNote, emptySummary } from '../core/check/summary';
import { claimLines } from '../core/report/json-lines';
import { claimsAsCsv, claimsAsMarkdown, claimsAsText } from './claim-formats';
import { Printer } from './printed';
import type { Output, ParsedNote, Report, Work } from './task';

const printers = {
  'claims-text': claimsAsText,
  'claims-json': claimLines,
  'claims-csv': claimsAsCsv,
  'claims-markdown': claimsAsMarkdown,
} as const;

type ClaimsOutput = keyof typeof printers;

/** Whether an output is one of the claims, not of their problems. */
export function isClaims(output: Output): output is ClaimsOutput {
  return output in printers;
}

/** Prints the claims of each note. */
export class ClaimsWork implements Work {
  private readonly summary = emptySummary();
  private readonly printer = new Printer();

  constructor(private readonly output: ClaimsOutput) {}

  add({ number, path, text, note, bytes }: ParsedNote): void {
    addNote(this.summary, note, bytes);
    this.printer.add(number, printers[this.output](path, text, note.claims));
  }

  finish(complaints: readonly string[]): Report {
    return { summary: this.summary, complaints, printed: this.printer.finish(), offences: [], fixed: [] };
  }

  complete(reports: readonly Report[]): readonly Report[] {
    return reports;
  }
}
