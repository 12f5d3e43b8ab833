import { join } from 'node:path';
import { type Detail, parseNote } from '../core/note/parse-note';
import { noEvidence } from '../core/time/evidence';
import { FolderFacts } from './folder-facts';
import { NoteFileReader } from './note-file-reader';
import { reasonOf } from './reason-of';
import { rereadTogether } from './reread-together';
import { groupByVideo, survey, type Surveyed } from './survey';
import type { ParsedNote, Report, Task, Work } from './task';
import { workFor } from './work';

/**
 * One thread's share of a task: it surveys the front matter of some notes, learns what the other threads have seen, and then works on
 * whole videos with all their notes. Nothing of a note stays in memory once it is done.
 */
export class Share {
  readonly surveyed: Surveyed[] = [];
  private readonly reader = new NoteFileReader();

  constructor(private readonly task: Task) {}

  /** Looks at the notes of these numbers. */
  survey(from: number, to: number): void {
    for (let note = from; note < to; note += 1) this.surveyed.push(survey(this.task, note, this.reader));
  }

  /** The work on whole videos. @param others What the other threads surveyed. @param completes Whether this thread will put all together. */
  begin(others: readonly Surveyed[], completes: boolean): GroupWork {
    const all = [...this.surveyed, ...others];
    const facts = new FolderFacts(this.task);
    return new GroupWork(this.task, groupByVideo(this.task, all, facts), this.reader, workFor(this.task, all, facts, completes));
  }
}

/** Works on the notes of a task, a video at a time. */
export class GroupWork {
  private readonly complaints: string[] = [];
  private unread = 0;
  private readonly detail: Detail;

  constructor(
    private readonly task: Task,
    /** The notes' numbers, those on one video together. */
    readonly groups: readonly (readonly number[])[],
    private readonly reader: NoteFileReader,
    private readonly work: Work,
  ) {
    this.detail = detailFor(task);
  }

  /** Does the groups of these numbers. Answers how many notes that were. */
  take(from: number, to: number): number {
    let notes = 0;
    for (const group of this.groups.slice(from, to)) {
      for (const parsed of rereadTogether(group.flatMap((number) => this.read(number)))) this.work.add(parsed);
      notes += group.length;
    }
    return notes;
  }

  /** What came of the groups that were done. */
  report(): Report {
    return { ...this.work.finish(this.complaints), unread: this.unread };
  }

  /** Puts together what all threads report, see `Work`. */
  complete(reports: readonly Report[]): readonly Report[] {
    return this.work.complete(reports);
  }

  /** A note that cannot be read is left out, with a complaint; one that is not UTF-8 is not, but has its complaint, too. */
  private read(number: number): ParsedNote | [] {
    const path = this.task.notes[number] ?? '';
    try {
      const { text, bytes, garbled } = this.reader.read(join(this.task.root, path));
      if (garbled) this.complaints.push(`${path} is not UTF-8: it was read as well as possible.`);
      const note = parseNote(text, noEvidence, this.detail);
      return { text, bytes, garbled, number, path, note, evidence: { duration: note.duration, elsewhere: noEvidence.elsewhere } };
    } catch (error) {
      this.unread += 1;
      this.complaints.push(`${path} could not be read: ${reasonOf(error)}.`);
      return [];
    }
  }
}

/** The JSON of a check ends with the number of claims, so they are counted; no other format of a check needs more than references. */
function detailFor({ command, format }: Task): Detail {
  if (command === 'claims') return 'full';
  return format === 'json' ? 'counts' : 'references';
}
