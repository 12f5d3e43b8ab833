import type * as Api from 'obsidian';
import { installDomHelpers } from '../dom';
import { createHost, type Host } from '../host';
import { emulatePhone } from '../platform';
import { Notice } from '../ui/notice';
import { FileStore } from '../vault/file-store';
import type { Layout } from '../workspace/layout';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { addBuiltInCommands } from './built-in-commands';
import { FileExplorer } from './file-explorer';
import { PluginLoader } from './plugin-loader';
import { Session } from './session';
import { restoreTheme } from './theme';
import { addVaultProfile } from './vault-profile';
import { listVault, type VaultList } from './vault-source';

/** What browser tests reach through `window.testHost`. */
export interface TestHostPage {
  host: Host;
  plugin: PluginLoader;
  /** Ends the host and starts it again over the same files and panes, as closing and opening Obsidian would. */
  restart(): Promise<void>;
}

declare global {
  interface Window {
    testHost?: TestHostPage;
  }
}

async function start(): Promise<void> {
  installDomHelpers();
  restoreTheme();
  if (new URLSearchParams(location.search).has('phone')) emulatePhone();
  const store = new FileStore();
  const list = await listVault(store);
  const session = new Session(store, list.name);
  const layout = session.restore();
  const host = await startHost(store, list, session, layout);
  const plugin = await PluginLoader.fetch(host);
  await plugin.tryEnable();
  const page: TestHostPage = {
    host,
    plugin,
    restart: async () => {
      const kept = page.host.workspace.getLayout();
      page.host.dispose();
      page.host = await startHost(store, list, session, kept);
      page.plugin = plugin.for(page.host);
      await page.plugin.tryEnable();
    },
  };
  if (layout === null) await openFirst(host, list);
  window.testHost = page;
  document.body.setAttribute('data-ready', 'true');
}

async function startHost(store: FileStore, list: VaultList, session: Session, layout: Layout | null): Promise<Host> {
  const host = await createHost({ store, index: false });
  host.state.viewCreators.set('file-explorer', (leaf) => new FileExplorer(leaf as unknown as WorkspaceLeaf) as unknown as Api.View);
  host.workspace.saveLayout = (kept) => session.keepLayout(kept);
  addBuiltInCommands(host);
  if (layout === null) await host.workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
  else await host.workspace.changeLayout(layout);
  addVaultProfile(host, list);
  void indexVault(host, list);
  addEventListener('pagehide', () => session.save());
  return host;
}

/** Reads the notes while the page works, and says so where there are many. */
async function indexVault(host: Host, list: VaultList): Promise<void> {
  if (list.files.length > 2000) new Notice(`Reading ${list.files.length.toLocaleString('en')} files. The page can be used meanwhile.`, 8000);
  await host.state.metadata.indexAll();
}

/** A start that shows something: `Welcome.md`, else the first note, in reading view. */
async function openFirst(host: Host, list: VaultList): Promise<void> {
  const notes = list.files.filter(([path]) => path.endsWith('.md'));
  const first = notes.find(([path]) => path === 'Welcome.md') ?? notes[0];
  if (first !== undefined) await host.open(first[0], { mode: 'preview' });
}

start().catch((error: unknown) => {
  document.body.textContent = `The test host could not start: ${error instanceof Error ? error.message : String(error)}`;
  throw error;
});
