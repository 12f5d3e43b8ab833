import type * as Api from 'obsidian';
import { followActivity } from './active-window';
import { buildApp } from './app';
import { installDomHelpers } from './dom';
import { stateOf, type HostState } from './host-state';
import type { Keymap } from './keymap';
import { answerRequests, type Answer } from './net/request-url';
import type { Plugin } from './plugin/plugin';
import { runCommand } from './run-command';
import { PagePreview } from './ui/page-preview';
import { watchTooltips } from './ui/tooltip';
import { FileStore } from './vault/file-store';
import type { Layout } from './workspace/layout';
import type { MarkdownView } from './workspace/markdown-view';

export type PluginClass = new (app: Api.App, manifest: Api.PluginManifest) => Api.Plugin;

export interface HostOptions {
  /** Texts or bytes by vault path. */
  readonly files?: Record<string, string | ArrayBuffer>;
  /** A disk to start from instead, such as that of a host before a restart. */
  readonly store?: FileStore;
  readonly layout?: Layout;
  /** Where the panes go; the body if absent. */
  readonly parent?: HTMLElement;
  /** False leaves the notes unread: `host.state.metadata.indexAll` reads them. */
  readonly index?: boolean;
}

/** Obsidian's place taken for tests and the demo page: an app over files in memory, and what tests do to it as a person would. */
export class Host {
  readonly app: Api.App;
  readonly store: FileStore;
  /** What listeners and timers threw. */
  readonly errors: unknown[] = [];
  private readonly plugins = new Map<string, Api.Plugin>();
  private readonly rootEl: HTMLElement;
  private readonly stopListening: (() => void)[] = [];

  constructor(store: FileStore, parent: HTMLElement) {
    this.store = store;
    running.add(this);
    this.rootEl = parent.createDiv('app-container');
    this.app = buildApp(store, this.rootEl);
    this.listen(window, 'error', (event) => this.errors.push((event as ErrorEvent).error));
    this.watch(window);
    const opened = this.workspace.on('window-open', (_: unknown, win: Window) => this.watch(win));
    this.stopListening.push(new PagePreview(this.app).start(), () => this.workspace.offref(opened));
  }

  /** The parts behind the public API: commands, post-processors, metadata, workspace. */
  get state(): HostState {
    return stateOf(this.app);
  }

  get workspace(): HostState['workspace'] {
    return this.state.workspace;
  }

  /** Loads a plugin as Obsidian does when a person enables it. */
  async enablePlugin(Kind: PluginClass, manifest: Api.PluginManifest): Promise<Api.Plugin> {
    if (this.plugins.has(manifest.id)) throw new Error(`The plugin ${manifest.id} is enabled already.`);
    const plugin = new Kind(this.app, manifest);
    this.plugins.set(manifest.id, plugin);
    await (plugin as unknown as Plugin).load();
    plugin.onUserEnable();
    await nextTurn();
    return plugin;
  }

  async disablePlugin(id: string): Promise<void> {
    const plugin = this.plugins.get(id);
    if (plugin === undefined) throw new Error(`The plugin ${id} is not enabled.`);
    this.plugins.delete(id);
    plugin.unload();
    await nextTurn();
  }

  plugin<T extends Plugin>(id: string): T | undefined {
    return this.plugins.get(id) as unknown as T | undefined;
  }

  /** Opens a note in the newest pane; its view once it is drawn. */
  async open(path: string, state: { mode?: Api.MarkdownViewModeType; source?: boolean } = {}, newLeaf: Api.PaneType | boolean = false): Promise<MarkdownView> {
    const file = this.state.vault.getFileByPath(path);
    if (file === null) throw new Error(`No file ${path} in the vault.`);
    const leaf = this.workspace.getLeaf(newLeaf);
    await leaf.openFile(file, { state });
    return leaf.view as MarkdownView;
  }

  /** Runs a command by its full id. False where it says that it cannot run now. */
  runCommand(id: string): boolean {
    return runCommand(this.app, id);
  }

  /** Answers `requestUrl`; null lets every request fail. */
  answerRequests(answer: ((request: Api.RequestUrlParam) => Answer | Promise<Answer>) | null): void {
    answerRequests(answer);
  }

  /** Follows an `obsidian://action?…` address. */
  followProtocol(url: string): void {
    const { hostname, searchParams } = new URL(url);
    this.state.protocolHandlers.get(hostname)?.({ action: hostname, ...Object.fromEntries(searchParams) });
  }

  /** Settles when the metadata cache is up to date and what was waiting for it has had its turn. */
  async settled(): Promise<void> {
    await this.state.metadata.settled();
    await nextTurn();
  }

  /** Ends everything and starts again over the same disk and layout, without the plugins. */
  async restart(): Promise<Host> {
    const layout = this.workspace.getLayout();
    const parent = this.rootEl.parentElement ?? document.body;
    this.dispose();
    return createHost({ store: this.store, layout, parent });
  }

  dispose(): void {
    running.delete(this);
    for (const plugin of this.plugins.values()) plugin.unload();
    this.plugins.clear();
    this.workspace.requestSaveLayout.cancel();
    this.workspace.leaves().forEach((leaf) => leaf.detach());
    this.workspace.requestSaveLayout.cancel();
    this.stopListening.forEach((stop) => stop());
    this.rootEl.remove();
    document.querySelectorAll('body > .notice-container, body > .menu, body > .modal-container, body > .popover').forEach((left) => left.remove());
    answerRequests(null);
  }

  /** Serves a window: its keys, its tooltips, and that it is the active one when it is used. */
  private watch(win: Window): void {
    this.listen(win, 'keydown', (event) => (this.app.keymap as unknown as Keymap).handleKey(event as KeyboardEvent), true);
    this.stopListening.push(followActivity(win), watchTooltips(win.document));
  }

  private listen(target: EventTarget, type: string, listener: (event: Event) => unknown, capture = false): void {
    target.addEventListener(type, listener, capture);
    this.stopListening.push(() => target.removeEventListener(type, listener, capture));
  }
}

/** Two turns of the event loop: what was started has its turn, and what that started in it. */
async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

const running = new Set<Host>();

/** Ends all hosts; what their listeners and timers threw. */
export function disposeHosts(): unknown[] {
  const errors = [...running].flatMap((host) => host.errors);
  running.forEach((host) => host.dispose());
  return errors;
}

/** Starts a test host: the vault is read, the layout is ready. */
export async function createHost(options: HostOptions = {}): Promise<Host> {
  installDomHelpers();
  const host = new Host(options.store ?? new FileStore(options.files), options.parent ?? document.body);
  if (options.layout !== undefined) await host.workspace.changeLayout(options.layout);
  if (options.index !== false) await host.state.metadata.indexAll();
  host.workspace.setReady();
  return host;
}
