import { Component, parseFrontMatterAliases, type App, type TFile } from 'obsidian';
import type { Suggestion } from '../core/check/problem';
import { Suggester, type NamedFile } from '../core/links/suggest';
import { pace } from './pace';
import { Timer } from './timer';
import { whenLayoutReady } from './when-layout-ready';

/** How long files come and go before their names are gathered anew, in milliseconds. */
const gather = 2000;

/**
 * Suggests files for dangling links. Names are gathered in slices once they are asked for; until then nothing is suggested,
 * and while they are gathered anew, those from before are. A file that is gone is never suggested.
 */
export class VaultSuggester extends Component {
  private suggester: Suggester | null = null;
  private building: Promise<void> | null = null;
  private isFresh = false;
  private readonly timer = new Timer();

  /** @param onReady Called when suggestions may have become others. */
  constructor(
    private readonly app: App,
    private readonly onReady: () => void,
  ) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    whenLayoutReady(this, this.app, () => {
      this.registerEvent(vault.on('create', () => this.spoil()));
      this.registerEvent(vault.on('rename', () => this.spoil()));
    });
  }

  override onunload(): void {
    this.suggester = null;
    this.timer.stop();
  }

  suggest(linkPath: string, source: string): Suggestion[] {
    if (!this.suggester) void this.prepare();
    const found = this.suggester?.suggest(linkPath, source) ?? [];
    return found.filter(({ path }) => this.app.vault.getFileByPath(path) !== null);
  }

  /** Settles when all names are known. */
  async prepare(): Promise<void> {
    while (!this.isFresh || this.building) {
      this.building ??= this.build().finally(() => (this.building = null));
      await this.building;
    }
  }

  private spoil(): void {
    this.isFresh = false;
    if (this.suggester) this.timer.restart(gather, () => void this.prepare());
  }

  private async build(): Promise<void> {
    this.isFresh = true;
    const suggester = new Suggester();
    const breathe = pace();
    for (const file of this.app.vault.getFiles()) {
      suggester.add(this.named(file));
      await breathe();
    }
    this.suggester = suggester;
    this.onReady();
  }

  /** Title and aliases never resolve in Obsidian, but they tell what a link may mean. */
  private named(file: TFile): NamedFile {
    const frontmatter: Record<string, unknown> | undefined = this.app.metadataCache.getFileCache(file)?.frontmatter;
    const title = frontmatter?.title;
    const aliases = frontmatter ? (parseFrontMatterAliases(frontmatter) ?? []) : [];
    return { path: file.path, otherNames: typeof title === 'string' ? [title, ...aliases] : aliases };
  }
}
