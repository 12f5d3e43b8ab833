import { join } from 'node:path';
import { nameOf } from '../core/links/resolve';
import { slugOf } from '../core/links/slug';
import { Suggester, type NamedFile } from '../core/links/suggest';
import type { Note } from '../core/note/note';
import { parseNote } from '../core/note/parse-note';
import { noEvidence } from '../core/time/readings';
import { FolderFacts } from './folder-facts';
import { reasonOf } from './folder';
import { readNoteFile, type NoteFile } from './note-file';
import { workFor, type ReadNote, type Work } from './work';
import { citedTimes, Siblings, type CitedTimes } from './siblings';
import type { Gathered, Report, Task } from './task';

/**
 * The notes that one thread takes on. It reads them, says at once what it can, tells what others need to know of them, and
 * reports once it knows what the others found.
 */
export class Share {
  private readonly work: Work;
  private readonly facts: FolderFacts;
  private readonly complaints: string[] = [];
  private readonly otherNames: (readonly [number, readonly string[]])[] = [];
  private readonly cited: CitedTimes[] = [];

  constructor(private readonly task: Task) {
    this.facts = new FolderFacts(task);
    this.work = workFor(task, this.facts, this.complaints);
  }

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
    return this.work.finish(siblings, () => new Suggester(this.names(all)), onNote);
  }

  private add(number: number, path: string, file: NoteFile): void {
    const note = parseNote(file.text);
    const times = citedTimes(number, note);
    if (times) this.cited.push(times);
    const others = otherNames(path, note);
    if (others.length > 0) this.otherNames.push([number, others]);
    const read: ReadNote = { ...file, number, path, note, evidence: { ...noEvidence, duration: note.duration } };
    this.work.start(read);
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
