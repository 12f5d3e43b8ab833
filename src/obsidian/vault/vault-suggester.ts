import { Component, parseFrontMatterAliases, type App, type TFile } from 'obsidian';
import { otherNamesOf } from '../../core/links/named-file';
import { Suggester } from '../../core/links/suggest';
import type { Suggestion } from '../../core/links/suggestion';
import { pace } from '../pace';
import { Timer } from '../timer';
import { whenLayoutReady } from '../when-layout-ready';
import { propertyTitle } from './property-title';

/** How long names come and go before they are gathered anew, in milliseconds. */
const gather = 2000;

/**
 * Suggests files for dangling links. The names of all files are gathered in slices, beginning when they are first asked for; until all are
 * there, nothing is suggested. While they are gathered again, the earlier ones serve. A file that is gone is never suggested.
 */
export class VaultSuggester extends Component {
  private suggester: Suggester | null = null;
  private building: Promise<void> | null = null;
  private isFresh = false;
  private isUnloaded = false;
  /** What `otherNamesOf` gave when names were gathered, by path, where it gave any. */
  private readonly gathered = new Map<string, string>();
  private readonly timer = new Timer();

  /** @param onReady Called when other files may be suggested than before. */
  constructor(
    private readonly app: App,
    private readonly onReady: () => void,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache, vault } = this.app;
    whenLayoutReady(this, this.app, () => {
      this.registerEvent(vault.on('create', () => this.spoil()));
      this.registerEvent(vault.on('rename', () => this.spoil()));
      this.registerEvent(metadataCache.on('changed', (file) => this.isNamedAnew(file) && this.gatherLater()));
    });
  }

  override onunload(): void {
    this.isUnloaded = true;
    this.suggester = null;
    this.timer.stop();
  }

  /** The likeliest files, best first; none while names are gathered for the first time. */
  suggest(linkPath: string, source: string): Suggestion[] {
    if (!this.suggester) void this.prepare();
    const found = this.suggester?.suggest(linkPath, source) ?? [];
    return found.filter(({ path }) => this.app.vault.getFileByPath(path) !== null);
  }

  /**
   * Settles when all names are known that existed when it was called. It does not wait for later ones: while a vault is being synced,
   * there may be no end to them.
   */
  async prepare(): Promise<void> {
    await this.building;
    if (this.isFresh && !this.building) return;
    this.building ??= this.build().finally(() => (this.building = null));
    await this.building;
  }

  /** Names of files have changed: what was gathered is out of date. */
  private spoil(): void {
    this.isFresh = false;
    if (this.isAskedFor) this.timer.restart(gather, () => void this.prepare());
  }

  /** Titles or aliases have changed. `prepare` does not wait for these: they come by the thousand while Obsidian reads a vault for the first time. */
  private gatherLater(): void {
    this.timer.restart(gather, () => {
      this.isFresh = false;
      if (this.isAskedFor) void this.prepare();
    });
  }

  /** Whether names have been gathered or are being gathered, so that a change may be missing from them. */
  private get isAskedFor(): boolean {
    return this.suggester !== null || this.building !== null;
  }

  private async build(): Promise<void> {
    this.isFresh = true;
    this.gathered.clear();
    const suggester = new Suggester();
    const breathe = pace();
    for (const file of this.app.vault.getFiles()) {
      const otherNames = this.otherNamesOf(file);
      suggester.add({ path: file.path, otherNames });
      suggester.prepare();
      if (otherNames.length > 0) this.gathered.set(file.path, otherNames.join('\n'));
      await breathe();
      if (this.isUnloaded) return;
    }
    this.suggester = suggester;
    this.onReady();
  }

  private isNamedAnew(file: TFile): boolean {
    return this.otherNamesOf(file).join('\n') !== (this.gathered.get(file.path) ?? '');
  }

  /** Title and aliases, where they say more than the file's name. They never resolve in Obsidian, but tell what a link may mean. */
  private otherNamesOf(file: TFile): string[] {
    const frontmatter: Record<string, unknown> | undefined = this.app.metadataCache.getFileCache(file)?.frontmatter;
    if (!frontmatter) return [];
    return otherNamesOf(file.path, propertyTitle(frontmatter), parseFrontMatterAliases(frontmatter) ?? []);
  }
}
