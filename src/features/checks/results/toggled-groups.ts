import { keyOf } from '../rows/problem-tree';

/** The groups that the person opened or closed, by their keys. */
export class ToggledGroups {
  private readonly open = new Map<string, boolean>();

  /** Whether a group was opened or closed last; undefined where the person did not touch it. */
  isOpen(key: string): boolean | undefined {
    return this.open.get(key);
  }

  set(key: string, open: boolean): void {
    this.open.set(key, open);
  }

  /** Lets the group of a note stay as it is under another path of it. */
  follow(path: string, oldPath: string): void {
    const oldKey = keyOf({ kind: 'note', path: oldPath });
    const open = this.open.get(oldKey);
    if (open === undefined) return;
    this.open.delete(oldKey);
    this.open.set(keyOf({ kind: 'note', path }), open);
  }
}
