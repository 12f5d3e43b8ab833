import type { FileStore } from '../vault/file-store';
import type { Layout } from '../workspace/layout';

const keyPrefix = 'test-host';

interface Kept {
  readonly layout: Layout | null;
  readonly local: [string, unknown][];
  /** The files under the configuration folder, settings above all. */
  readonly config: Record<string, string>;
}

/** What outlives a reload of the page, in this tab only: panes, settings, local storage. Notes do not. */
export class Session {
  private layout: Layout | null = null;

  constructor(private readonly store: FileStore, private readonly vaultName: string) {}

  /** Brings back what was kept for this vault; its layout, or null. */
  restore(): Layout | null {
    const text = sessionStorage.getItem(this.key);
    if (text === null) return null;
    const kept = JSON.parse(text) as Kept;
    for (const [key, value] of kept.local) this.store.local.set(key, value);
    for (const [path, content] of Object.entries(kept.config)) this.store.put(path, content);
    this.layout = kept.layout;
    return kept.layout;
  }

  keepLayout(layout: Layout): void {
    this.layout = layout;
    this.save();
  }

  save(): void {
    const paths = this.store.paths().filter((path) => path.startsWith('.obsidian/'));
    const config = Object.fromEntries(paths.map((path) => [path, this.store.peek(path) ?? '']));
    const kept: Kept = { layout: this.layout, local: [...this.store.local], config };
    sessionStorage.setItem(this.key, JSON.stringify(kept));
  }

  private get key(): string {
    return `${keyPrefix}:${this.vaultName}`;
  }
}
