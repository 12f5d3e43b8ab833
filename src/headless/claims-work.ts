import { addNote, emptySummary } from '../core/check/summary';
import { claimLines } from '../core/report/json-lines';
import { claimsAsCsv, claimsAsMarkdown, claimsAsText } from './people-lines';
import { Printer } from './printed';
import { hasDoubts, settle, type Siblings } from './siblings';
import type { Output, Report } from './task';
import type { ReadNote, Work } from './work';

const printers = {
  'claims-text': claimsAsText,
  'claims-json': claimLines,
  'claims-csv': claimsAsCsv,
  'claims-markdown': claimsAsMarkdown,
} as const;

type ClaimsOutput = keyof typeof printers;

export function isClaims(output: Output): output is ClaimsOutput {
  return output in printers;
}

/** Prints the claims of each note. */
export class ClaimsWork implements Work {
  private readonly summary = emptySummary();
  private readonly printer = new Printer();
  private readonly waiting: ReadNote[] = [];

  constructor(
    private readonly output: ClaimsOutput,
    private readonly complaints: string[],
  ) {}

  start(read: ReadNote): void {
    addNote(this.summary, read.note, read.bytes);
    if (hasDoubts(read.note)) this.waiting.push(read);
    else this.print(read);
  }

  finish(siblings: Siblings, _suggester: unknown, onNote: () => void): Report {
    for (const read of this.waiting) {
      this.print(settle(read, siblings));
      onNote();
    }
    const { summary, complaints } = this;
    return { summary, complaints, printed: this.printer.finish(), offences: [], fixed: 0 };
  }

  private print({ number, path, text, note }: ReadNote): void {
    this.printer.add(number, printers[this.output](path, text, note.claims));
  }
}
