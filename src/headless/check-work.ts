import { join } from 'node:path';
import { BarePipes } from '../core/check/bare-pipes';
import { checkNote } from '../core/check/check-note';
import { ignoreTest } from '../core/check/ignore';
import { keepsTimes } from '../core/check/keeps-times';
import { describeMissing } from '../core/check/link-rules';
import type { Problem } from '../core/check/problem';
import { safeEdits } from '../core/check/safe-edits';
import { addNote, addProblems, emptySummary } from '../core/check/summary';
import type { Suggester } from '../core/links/suggest';
import type { VaultFacts } from '../core/links/vault-facts';
import { githubLines, sarifResults } from '../core/report/ci-formats';
import { problemLines } from '../core/report/json-lines';
import { applyEdits } from '../core/text';
import { mergeOffences, OffenceTally, type OffenceLine, type Offences } from './offences';
import type { CheckFormat } from './options';
import { Printer } from './printed';
import { reasonOf } from './reason-of';
import { replaceNoteFile } from './replace-note-file';
import type { CheckTask, ParsedNote, Report, Work, WorkReport } from './task';

/** What is printed for each note; the text format is put together at the end. */
const printers: Readonly<Record<CheckFormat, ((path: string, text: string, problems: readonly Problem[]) => string) | null>> = {
  text: null,
  json: problemLines,
  sarif: sarifResults,
  github: githubLines,
};

/** Finds what is wrong in each note, and fixes it where that is the task. */
export class CheckWork implements Work {
  private readonly summary = emptySummary();
  private readonly printer = new Printer();
  private readonly tally: OffenceTally;
  private readonly unfixed: string[] = [];
  private readonly fixed: number[] = [];
  private readonly ignores: ReturnType<typeof ignoreTest>;
  /** When most problems are only counted, finds no more than safe fixes need: other suggestions are looked up later, for the lines that are shown. */
  private readonly countingSuggester: Pick<Suggester, 'suggest'>;

  constructor(
    private readonly task: CheckTask,
    private readonly facts: VaultFacts,
    private readonly suggester: Suggester,
  ) {
    this.ignores = ignoreTest(task.leftOut.ignores);
    this.tally = new OffenceTally(task.shown);
    const isCut = task.format === 'text' && task.shown.notes < Infinity;
    this.countingSuggester = isCut ? { suggest: (linkPath, source) => suggester.suggestEqual(linkPath, source) } : suggester;
  }

  add(parsed: ParsedNote): void {
    const { number, path, text, note, evidence } = parsed;
    const found = checkNote({ path, text, note, evidence, pipes: new BarePipes(text), facts: this.facts, suggester: this.countingSuggester });
    const problems = found.filter((problem) => this.isTold(path, problem));
    addNote(this.summary, note, parsed.bytes);
    addProblems(this.summary, problems);
    const print = printers[this.task.format];
    if (print) this.printer.add(number, print(this.task.prefix + path, text, problems));
    else this.tally.add(number, path, text, problems);
    if (this.task.fix) this.fix(parsed, problems);
  }

  private isTold(path: string, problem: Problem): boolean {
    const { only } = this.task.leftOut;
    return (only === null || only.includes(problem.code)) && !this.ignores(path, problem);
  }

  finish(complaints: readonly string[]): WorkReport {
    const { summary, unfixed, fixed } = this;
    return { summary, complaints: [...complaints, ...unfixed], printed: this.printer.finish(), offences: this.tally.finish(), fixed };
  }

  complete(reports: readonly Report[]): readonly Report[] {
    const merged = mergeOffences(reports.flatMap(({ offences }) => offences), this.task.shown);
    const isOpen = this.countingSuggester !== this.suggester;
    const whole = isOpen ? merged.map((group) => ({ ...group, notes: group.notes.map((one) => this.lookUp(one)) })) : merged;
    return reports.map((report, index) => ({ ...report, offences: index === 0 ? whole : [] }));
  }

  private lookUp(offences: Offences): Offences {
    const { path, lines } = offences;
    const messageOf = ({ missing, message }: OffenceLine): string =>
      missing === null ? message : describeMissing(missing, this.suggester.suggest(missing, path)[0]);
    return { ...offences, lines: lines.map((line) => ({ ...line, message: messageOf(line), missing: null })) };
  }

  private fix({ number, path, text, note, evidence, garbled }: ParsedNote, problems: readonly Problem[]): void {
    const edits = safeEdits(problems);
    if (edits.length === 0) return;
    try {
      if (garbled) throw new Error('it is not UTF-8');
      const after = applyEdits(text, edits);
      if (!keepsTimes(note, after, evidence)) throw new Error('the fixes would change how its other times are read');
      replaceNoteFile(join(this.task.root, path), text, after);
      this.fixed.push(number);
    } catch (error) {
      this.unfixed.push(`${path} was left as it is: ${reasonOf(error)}.`);
    }
  }
}
