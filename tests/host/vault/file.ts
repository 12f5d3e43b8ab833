import type * as Api from 'obsidian';

/** A file or folder of the vault. */
export abstract class TAbstractFile implements Api.TAbstractFile {
  vault: Api.Vault;
  path = '';
  name = '';
  parent: TFolder | null = null;

  constructor(vault: Api.Vault, path: string) {
    this.vault = vault;
    this.moveTo(path);
  }

  moveTo(path: string): void {
    this.path = path;
    this.name = path.slice(path.lastIndexOf('/') + 1);
  }
}

export class TFile extends TAbstractFile implements Api.TFile {
  declare basename: string;
  declare extension: string;

  constructor(vault: Api.Vault, path: string, public stat: Api.FileStats) {
    super(vault, path);
  }

  override moveTo(path: string): void {
    super.moveTo(path);
    const dot = this.name.lastIndexOf('.');
    this.basename = dot > 0 ? this.name.slice(0, dot) : this.name;
    this.extension = dot > 0 ? this.name.slice(dot + 1).toLowerCase() : '';
  }
}

export class TFolder extends TAbstractFile implements Api.TFolder {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}

/** The path of the folder that a path lies in, `/` for the root. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '/' : path.slice(0, slash);
}
