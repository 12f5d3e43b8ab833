import { Component, TFile, type TAbstractFile, type Vault } from 'obsidian';
import { foldPath, nameOf, shorterFirst } from '../core/links/resolve';

/** Which files bear a name, kept in step with the vault. Built when first asked. */
export class FileNames extends Component {
  private bearers: Map<string, Set<string>> | null = null;

  constructor(private readonly vault: Vault) {
    super();
  }

  override onload(): void {
    this.registerEvent(this.vault.on('create', (file) => this.add(file)));
    this.registerEvent(this.vault.on('delete', (file) => this.remove(file, file.path)));
    this.registerEvent(
      this.vault.on('rename', (file, oldPath) => {
        this.remove(file, oldPath);
        this.add(file);
      }),
    );
  }

  /** Paths of the files of that name, with or without `.md`, as links compare names; the shortest first. */
  of(name: string): readonly string[] {
    this.bearers ??= this.collect();
    return [...(this.bearers.get(foldPath(name)) ?? [])].sort(shorterFirst);
  }

  private collect(): Map<string, Set<string>> {
    this.bearers = new Map();
    for (const file of this.vault.getFiles()) this.add(file);
    return this.bearers;
  }

  private add(file: TAbstractFile): void {
    if (!this.bearers || !(file instanceof TFile)) return;
    for (const name of namesOf(file.path)) {
      const paths = this.bearers.get(name);
      if (paths) paths.add(file.path);
      else this.bearers.set(name, new Set([file.path]));
    }
  }

  private remove(file: TAbstractFile, path: string): void {
    if (!this.bearers || !(file instanceof TFile)) return;
    for (const name of namesOf(path)) {
      const paths = this.bearers.get(name);
      paths?.delete(path);
      if (paths?.size === 0) this.bearers.delete(name);
    }
  }
}

/** The names under which links find a file, folded: its file name and, for a note, the same without `.md`. */
function namesOf(path: string): string[] {
  const name = foldPath(nameOf(path));
  return name.endsWith('.md') ? [name, name.slice(0, -3)] : [name];
}
