import type { Extension } from '@codemirror/state';
import type * as Api from 'obsidian';
import type { MetadataCache } from './metadata/metadata-cache';
import type { StatusBar } from './ui/status-bar';
import type { FileStore } from './vault/file-store';
import type { Vault } from './vault/vault';
import type { Workspace } from './workspace/workspace';

/** A command with the plugin's id before its own, as it is run. */
export type RegisteredCommand = Api.Command;

/** What plugins registered with one app, and the host's own parts that the public API does not show. */
export class HostState {
  readonly commands = new Map<string, RegisteredCommand>();
  readonly viewCreators = new Map<string, Api.ViewCreator>();
  readonly viewTypeByExtension = new Map<string, string>([['md', 'markdown']]);
  readonly editorExtensions: Extension[] = [];
  readonly editorSuggests: Api.EditorSuggest<unknown>[] = [];
  readonly hoverSources = new Map<string, Api.HoverLinkSource>();
  readonly protocolHandlers = new Map<string, Api.ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, Api.CliHandler>();
  readonly basesViews = new Map<string, Api.BasesViewRegistration>();
  readonly settingTabs = new Map<string, Api.PluginSettingTab>();
  readonly ribbonIcons: HTMLElement[] = [];
  /** Post-processors, lowest `sortOrder` first. */
  postProcessors: Api.MarkdownPostProcessor[] = [];

  constructor(
    readonly store: FileStore,
    readonly vault: Vault,
    readonly metadata: MetadataCache,
    readonly workspace: Workspace,
    readonly statusBar: StatusBar,
  ) {}

  addPostProcessor(processor: Api.MarkdownPostProcessor, sortOrder = 0): void {
    processor.sortOrder = sortOrder;
    this.postProcessors = [...this.postProcessors, processor].sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  }

  removePostProcessor(processor: Api.MarkdownPostProcessor): void {
    this.postProcessors = this.postProcessors.filter((known) => known !== processor);
  }
}

const states = new WeakMap<Api.App, HostState>();

/** The host's parts behind an app. Throws for an app that no host made. */
export function stateOf(app: Api.App): HostState {
  const state = states.get(app);
  if (state === undefined) throw new Error('This app was not made by the test host.');
  return state;
}

export function keepState(app: Api.App, state: HostState): void {
  states.set(app, state);
}
