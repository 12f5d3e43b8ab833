import { Events } from '../events';

/** A part of the workspace: a split, a group of tabs, a leaf. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent | null;
  abstract readonly containerEl: HTMLElement;

  getRoot(): WorkspaceItem {
    return this.parent === null ? this : this.parent.getRoot();
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  addItem(item: WorkspaceItem, index = this.children.length): void {
    item.parent = this;
    this.children.splice(index, 0, item);
  }

  removeItem(item: WorkspaceItem): void {
    const index = this.children.indexOf(item);
    if (index >= 0) this.children.splice(index, 1);
    item.parent = null;
  }
}
