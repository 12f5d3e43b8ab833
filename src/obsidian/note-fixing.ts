import { Notice } from 'obsidian';
import { showButtonNotice } from './ui/button-notice';

/** Lets other features offer to fix a whole note where one of its times cannot be fixed alone. The checks do the fixing, where they are loaded. */
export class NoteFixing {
  private fix: ((path: string) => void) | null = null;

  /** Sets the function that fixes all safe problems of the note at a path, after a preview. Returns a function that removes it. */
  lend(fix: (path: string) => void): () => void {
    this.fix = fix;
    return () => void (this.fix = null);
  }

  /** Says that a time of a note was not fixed alone, and offers to fix the note. */
  offer(said: string, note: { readonly path: string }): void {
    // The path is read late: the note may be renamed while the notice is shown, and a file of the vault then knows its new path.
    if (this.fix) showButtonNotice(said, 'Fix all safe problems in note', () => this.fix?.(note.path));
    else new Notice(said);
  }
}
