import { lastOf } from '../last-of';
import type { Heading } from './note';

const none: readonly string[] = [];

/** The headings that the next block stands under. It is told of the note's headings in order. */
export class HeadingPath {
  private readonly open: { readonly level: number; readonly names: readonly string[] }[] = [];
  /** Those that show any text, as a reader sees them, outermost first. */
  names = none;

  /** A heading comes next: those of its level and of deeper ones end before it. */
  leave(level: number): void {
    while (this.open.length > 0 && (lastOf(this.open)?.level ?? 0) >= level) this.open.pop();
    this.names = lastOf(this.open)?.names ?? none;
  }

  /** What comes next stands under this heading, too. */
  enter({ level, text }: Heading): void {
    if (text !== '') this.names = [...this.names, text];
    this.open.push({ level, names: this.names });
  }
}
