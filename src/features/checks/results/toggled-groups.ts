import { keyOf } from '../rows/problem-tree';

/** The groups that the person opened or closed, by their keys. */
export class ToggledGroups {
  private readonly keys = new Set<string>();

  has(key: string): boolean {
    return this.keys.has(key);
  }

  toggle(key: string): void {
    if (!this.keys.delete(key)) this.keys.add(key);
  }

  /** Lets the group of a note stay as it is under another path of it. */
  follow(path: string, oldPath: string): void {
    if (this.keys.delete(keyOf({ kind: 'note', path: oldPath }))) this.keys.add(keyOf({ kind: 'note', path }));
  }
}
