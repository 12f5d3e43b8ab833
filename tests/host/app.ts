import type * as Api from 'obsidian';
import { HostState, keepState } from './host-state';
import { Keymap, Scope } from './keymap';
import { MetadataCache } from './metadata/metadata-cache';
import { strict } from './strict';
import { StatusBar } from './ui/status-bar';
import { FileManager } from './vault/file-manager';
import type { FileStore } from './vault/file-store';
import { Vault } from './vault/vault';
import { registerBuiltInViews } from './workspace/built-in-views';
import { Workspace } from './workspace/workspace';

/** Obsidian's app. Members that the public API does not name throw when they are read. */
export class App {
  readonly keymap = new Keymap();
  readonly scope = new Scope();
  readonly renderContext = { hoverPopover: null };
  readonly secretStorage = new SecretStorage();
  lastEvent: Api.UserEvent | null = null;
  workspace!: Workspace;
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;

  constructor(private readonly store: FileStore) {
    this.vault = strict(new Vault(store), 'Vault');
    this.metadataCache = strict(new MetadataCache(this.vault, store), 'MetadataCache');
    this.fileManager = strict(new FileManager(this.vault, this.metadataCache), 'FileManager');
  }

  isDarkMode(): boolean {
    return document.body.classList.contains('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    return this.store.local.get(key) ?? null;
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null) this.store.local.delete(key);
    else this.store.local.set(key, JSON.parse(JSON.stringify(data)) as unknown);
  }
}

class SecretStorage {
  private readonly secrets = new Map<string, string>();

  setSecret(id: string, secret: string): void {
    this.secrets.set(id, secret);
  }

  getSecret(id: string): string | null {
    return this.secrets.get(id) ?? null;
  }

  listSecrets(): string[] {
    return [...this.secrets.keys()];
  }
}

/** Builds an app over a file store, its panes inside an element. */
export function buildApp(store: FileStore, parent: HTMLElement): Api.App {
  const own = new App(store);
  const app = strict(own, 'App') as unknown as Api.App;
  const main = parent.createDiv('horizontal-main-container');
  own.workspace = strict(new Workspace(app, main.createDiv('workspace')), 'Workspace');
  const state = new HostState(store, own.vault, own.metadataCache, own.workspace, new StatusBar(parent));
  keepState(app, state);
  registerBuiltInViews(state);
  return app;
}
