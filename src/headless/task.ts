import type { Summary } from '../core/check/summary';
import type { Note } from '../core/note/note';
import type { Evidence } from '../core/time/evidence';
import type { LeftOut } from './left-out';
import type { NoteFile } from './note-file';
import type { Extent, OffenceGroup } from './offences';
import type { CheckFormat, ClaimsFormat } from './options';

/** What the threads are to do with a folder's notes. */
export type Task = CheckTask | ClaimsTask;

interface FolderTask {
  readonly root: string;
  /** Paths relative to the root; a note's number is its place here. */
  readonly notes: readonly string[];
  readonly files: readonly string[];
}

/** Finding what is wrong. */
export interface CheckTask extends FolderTask {
  readonly command: 'check';
  readonly format: CheckFormat;
  /** Of the text format: how much is kept of each code. */
  readonly shown: Extent;
  readonly fix: boolean;
  readonly leftOut: LeftOut;
  /** What stands before a note's path where other programs are to find it. */
  readonly prefix: string;
}

/** Listing claims. */
export interface ClaimsTask extends FolderTask {
  readonly command: 'claims';
  readonly format: ClaimsFormat;
}

/** A note as it was read and parsed. */
export interface ParsedNote extends NoteFile {
  readonly number: number;
  readonly path: string;
  readonly note: Note;
  readonly evidence: Evidence;
}

/** What a thread does with each of its notes. */
export interface Work {
  /** Takes the next of its notes. */
  add(parsed: ParsedNote): void;
  /** What came of the notes that were added. @param complaints What went wrong while they were read. */
  finish(complaints: readonly string[]): WorkReport;
  /** Called once, on the main thread: merges the offences of all reports into the first one, and looks up what they left open. */
  complete(reports: readonly Report[]): readonly Report[];
}

/** What a thread has to say about its notes. */
export interface Report extends WorkReport {
  /** How many of them could not be read. */
  readonly unread: number;
}

/** What came of the notes that were read. */
export interface WorkReport {
  readonly summary: Summary;
  /** Sentences for standard error. */
  readonly complaints: readonly string[];
  readonly printed: Printed;
  readonly offences: readonly OffenceGroup[];
  /** The numbers of the notes that were fixed. */
  readonly fixed: readonly number[];
}

/** What is printed for several notes, one after the other in `bytes` (UTF-8). */
export interface Printed {
  /** The notes' numbers, ascending. */
  readonly notes: Uint32Array;
  /** Where each one's bytes end. */
  readonly ends: Uint32Array;
  readonly bytes: Uint8Array;
}
