import { lastOf } from '../../last-of';
import type { Heading } from '../note';

const none: readonly string[] = [];

/** The headings that the next block stands under. It must be given the note's headings in order. */
export class HeadingPath {
  private readonly open: { readonly level: number; readonly names: readonly string[] }[] = [];
  /** The texts of these headings as a reader sees them, outermost first; those without text are left out. */
  names = none;

  /** Before a heading of a level: leaves the headings of that level and of deeper ones. */
  leave(level: number): void {
    while (this.open.length > 0 && (lastOf(this.open)?.level ?? 0) >= level) this.open.pop();
    this.names = lastOf(this.open)?.names ?? none;
  }

  /** After a heading: what comes next stands under it, too. */
  enter({ level, text }: Heading): void {
    if (text !== '') this.names = [...this.names, text];
    this.open.push({ level, names: this.names });
  }
}
