import { Notice } from 'obsidian';
import { showButtonNotice } from './ui/button-notice';

/** What the checks do for other features, as far as they are there: fix a whole note, where one of its times cannot be fixed alone. */
export class NoteFixing {
  private fix: ((path: string) => void) | null = null;

  /** Takes what fixes all safe problems of the note at a path, after a preview; returns what ends that. */
  lend(fix: (path: string) => void): () => void {
    this.fix = fix;
    return () => void (this.fix = null);
  }

  /** Says that a time of a note was not fixed alone, and offers to fix the note. */
  offer(said: string, note: { readonly path: string }): void {
    // The note may be renamed while this can be read: a file of the vault knows its path then.
    if (this.fix) showButtonNotice(said, 'Fix all safe problems in note', () => this.fix?.(note.path));
    else new Notice(said);
  }
}
