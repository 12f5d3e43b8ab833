import { join } from 'node:path';
import type { NoteSite } from '../core/check/rule';
import { nameOf } from '../core/links/resolve';
import { slugOf } from '../core/links/slug';
import { Suggester, type NamedFile } from '../core/links/suggest';
import type { Note } from '../core/note/note';
import { parseNote } from '../core/note/parse-note';
import { reread } from '../core/note/reread';
import { noEvidence, type Evidence } from '../core/time/readings';
import { FolderFacts } from './folder-facts';
import { reasonOf } from './folder';
import { readNoteFile, type NoteFile } from './note-file';
import { ReportBuilder } from './report';
import { citedTimes, hasDoubts, Siblings, type CitedTimes } from './siblings';
import type { Gathered, Report, Task } from './task';

/** A note of the share, in memory from reading to report. */
export interface ReadNote extends NoteFile {
  readonly number: number;
  readonly path: string;
  note: Note;
  evidence: Evidence;
}

/**
 * The notes that one thread takes on. It reads them, tells what others need to know of them, and reports on them once it knows
 * what the others found.
 */
export class Share {
  private readonly taken: ReadNote[] = [];
  private readonly complaints: string[] = [];
  private readonly otherNames: (readonly [number, readonly string[]])[] = [];
  private readonly cited: CitedTimes[] = [];

  constructor(private readonly task: Task) {}

  /** Reads and parses the notes of these numbers. What cannot be read is left out, with a complaint. */
  take(from: number, to: number): void {
    for (let number = from; number < to; number += 1) {
      const path = this.task.notes[number] ?? '';
      try {
        this.add(number, path, readNoteFile(join(this.task.root, path)));
      } catch (error) {
        this.complaints.push(`${path} could not be read: ${reasonOf(error)}.`);
      }
    }
  }

  gathered(): Gathered {
    return { otherNames: this.otherNames, cited: this.cited };
  }

  /** @param all What every thread gathered. @param onNote Called after each note. */
  report(all: readonly Gathered[], onNote: () => void): Report {
    const siblings = new Siblings(all.flatMap(({ cited }) => cited));
    const facts = new FolderFacts(this.task, this.taken);
    const suggester = this.task.output.startsWith('claims') ? null : new Suggester(this.names(all));
    const report = new ReportBuilder(this.task, this.complaints);
    for (const read of this.taken) {
      this.settle(read, siblings);
      const site: NoteSite = { path: read.path, text: read.text, note: read.note, evidence: read.evidence, facts, suggester };
      report.add(read, site);
      onNote();
    }
    return report.finish();
  }

  private add(number: number, path: string, file: NoteFile): void {
    const note = parseNote(file.text);
    this.taken.push({ ...file, number, path, note, evidence: { ...noEvidence, duration: note.duration } });
    const times = citedTimes(number, note);
    if (times) this.cited.push(times);
    const others = otherNames(path, note);
    if (others.length > 0) this.otherNames.push([number, others]);
  }

  /** Decides the note's times anew where other notes on its video can help. */
  private settle(read: ReadNote, siblings: Siblings): void {
    if (!hasDoubts(read.note)) return;
    const evidence = siblings.evidenceFor(read.number, read.note, read.evidence);
    if (!evidence) return;
    read.evidence = evidence;
    read.note = reread(read.note, evidence);
  }

  private names(all: readonly Gathered[]): NamedFile[] {
    const others = new Map(all.flatMap((gathered) => gathered.otherNames).map(([number, names]) => [this.task.notes[number] ?? '', names]));
    return this.task.files.map((path) => ({ path, otherNames: others.get(path) ?? [] }));
  }
}

/** Titles and aliases by which a file cannot be found by its name anyway. */
function otherNames(path: string, { title, aliases }: Note): string[] {
  const own = slugOf(nameOf(path).replace(/\.md$/i, ''));
  return [...(title === null ? [] : [title]), ...aliases].filter((name) => slugOf(name) !== own);
}
