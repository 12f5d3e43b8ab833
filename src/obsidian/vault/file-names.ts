import { Component, TFile, type TAbstractFile, type Vault } from 'obsidian';
import { foldPath, isNotePath, nameOf, shorterFirst, withoutMd } from '../../core/vault-path';

/** Finds the files that bear a name, in step with the vault. Built when first asked, in one go, which must be quick. */
export class FileNames extends Component {
  /** Paths by folded name, a note's without `.md`. Nearly every name has one bearer: a set for each would take more memory than all the rest. */
  private bearers: Map<string, string | Set<string>> | null = null;
  /** Answers for names with several bearers, until a file comes, goes or moves: thousands of links may ask for the same name. */
  private readonly answers = new Map<string, readonly string[]>();

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
    const wanted = foldPath(name);
    const known = this.answers.get(wanted);
    if (known) return known;
    const found = this.find(wanted);
    if (found.length > 1) this.answers.set(wanted, found);
    return found;
  }

  private find(wanted: string): readonly string[] {
    const bearers = (this.bearers ??= this.collect());
    const found = pathsOf(bearers.get(wanted));
    const notes = isNotePath(wanted) ? pathsOf(bearers.get(withoutMd(wanted))).filter(isNotePath) : [];
    return [...found, ...notes].sort(shorterFirst);
  }

  private collect(): Map<string, string | Set<string>> {
    this.bearers = new Map();
    for (const file of this.vault.getFiles()) this.add(file);
    return this.bearers;
  }

  private add(file: TAbstractFile): void {
    if (!this.bearers || !(file instanceof TFile)) return;
    this.answers.clear();
    const { path } = file;
    const name = foldedName(path);
    const known = this.bearers.get(name);
    if (known === undefined) this.bearers.set(name, path);
    else if (typeof known !== 'string') known.add(path);
    else if (known !== path) this.bearers.set(name, new Set([known, path]));
  }

  private remove(file: TAbstractFile, path: string): void {
    if (!this.bearers || !(file instanceof TFile)) return;
    this.answers.clear();
    const name = foldedName(path);
    const known = this.bearers.get(name);
    if (known instanceof Set) known.delete(path);
    else if (known === path) this.bearers.delete(name);
  }
}

function pathsOf(bearers: string | Set<string> | undefined): readonly string[] {
  if (bearers === undefined) return [];
  return typeof bearers === 'string' ? [bearers] : [...bearers];
}

function foldedName(path: string): string {
  return withoutMd(foldPath(nameOf(path)));
}
