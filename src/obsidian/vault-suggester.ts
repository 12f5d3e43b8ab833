import { Component, parseFrontMatterAliases, type App, type TFile } from 'obsidian';
import { Suggester, type NamedFile } from '../core/links/suggest';

/** Suggests files for dangling links; its names are gathered anew once files came, went or were renamed. */
export class VaultSuggester extends Component {
  private suggester: Suggester | null = null;

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    const forget = () => (this.suggester = null);
    this.registerEvent(vault.on('create', forget));
    this.registerEvent(vault.on('delete', forget));
    this.registerEvent(vault.on('rename', forget));
  }

  get current(): Suggester {
    this.suggester ??= new Suggester(this.app.vault.getFiles().map((file) => this.named(file)));
    return this.suggester;
  }

  /** Title and aliases never resolve in Obsidian, but they tell what a link may mean. */
  private named(file: TFile): NamedFile {
    const frontmatter: Record<string, unknown> | undefined = this.app.metadataCache.getFileCache(file)?.frontmatter;
    const title = frontmatter?.title;
    const aliases = frontmatter ? (parseFrontMatterAliases(frontmatter) ?? []) : [];
    return { path: file.path, otherNames: typeof title === 'string' ? [title, ...aliases] : aliases };
  }
}
