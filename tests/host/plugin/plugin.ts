import type { Extension } from '@codemirror/state';
import type * as Api from 'obsidian';
import { Component } from '../component';
import { stateOf, type HostState } from '../host-state';
import { codeBlockProcessor } from '../render/code-blocks';
import { addRibbonIcon } from '../ui/ribbon';
import { dataPath } from './plugin-data';

/** The base class of plugins: whatever it registers is gone after unload. */
export abstract class Plugin extends Component {
  settings?: unknown;

  constructor(public app: Api.App, public manifest: Api.PluginManifest) {
    super();
  }

  onUserEnable(): void {}

  addCommand(command: Api.Command): Api.Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.keep(this.state.commands, command.id, command);
    return command;
  }

  removeCommand(id: string): void {
    this.state.commands.delete(`${this.manifest.id}:${id}`);
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = addRibbonIcon(this.state, icon, title, callback);
    this.register(() => {
      this.state.ribbonIcons.splice(this.state.ribbonIcons.indexOf(element), 1);
      element.remove();
    });
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const element = this.state.statusBar.addItem(`plugin-${this.manifest.id}`);
    this.register(() => element.remove());
    return element;
  }

  addSettingTab(tab: Api.PluginSettingTab): void {
    this.keep(this.state.settingTabs, this.manifest.id, tab);
  }

  registerView(type: string, creator: Api.ViewCreator): void {
    if (this.state.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.keep(this.state.viewCreators, type, creator);
    void this.state.workspace.viewTypeAdded(type);
    this.register(() => this.state.workspace.viewTypeRemoved(type));
  }

  registerExtensions(extensions: string[], viewType: string): void {
    for (const extension of extensions) this.keep(this.state.viewTypeByExtension, extension, viewType);
  }

  registerHoverLinkSource(id: string, info: Api.HoverLinkSource): void {
    this.keep(this.state.hoverSources, id, info);
  }

  registerObsidianProtocolHandler(action: string, handler: Api.ObsidianProtocolHandler): void {
    if (this.state.protocolHandlers.has(action)) throw new Error(`Protocol handler "${action}" is already registered`);
    this.keep(this.state.protocolHandlers, action, handler);
  }

  registerCliHandler(command: string, _description: string, _flags: Api.CliFlags | null, handler: Api.CliHandler): void {
    const { id } = this.manifest;
    if (command !== id && !command.startsWith(`${id}:`)) throw new Error(`CLI command "${command}" must be "${id}" or start with "${id}:"`);
    if (this.state.cliHandlers.has(command)) throw new Error(`CLI command "${command}" is already registered`);
    this.keep(this.state.cliHandlers, command, handler);
  }

  registerBasesView(id: string, registration: Api.BasesViewRegistration): boolean {
    this.keep(this.state.basesViews, id, registration);
    return true;
  }

  registerMarkdownPostProcessor(processor: Api.MarkdownPostProcessor, sortOrder?: number): Api.MarkdownPostProcessor {
    this.state.addPostProcessor(processor, sortOrder);
    this.register(() => this.state.removePostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, handler: Parameters<typeof codeBlockProcessor>[1], sortOrder?: number): Api.MarkdownPostProcessor {
    return this.registerMarkdownPostProcessor(codeBlockProcessor(language, handler), sortOrder);
  }

  registerEditorExtension(extension: Extension): void {
    const extensions = this.state.editorExtensions;
    extensions.push(extension);
    this.app.workspace.updateOptions();
    this.register(() => {
      extensions.splice(extensions.indexOf(extension), 1);
      this.app.workspace.updateOptions();
    });
  }

  registerEditorSuggest(suggest: Api.EditorSuggest<unknown>): void {
    const suggests = this.state.editorSuggests;
    suggests.push(suggest);
    this.register(() => suggests.splice(suggests.indexOf(suggest), 1));
  }

  /** Settings as they were saved; null where there are none yet. Throws on a file that is no JSON, as Obsidian does. */
  async loadData(): Promise<unknown> {
    const path = dataPath(this.manifest);
    if (!(await this.app.vault.adapter.exists(path))) return null;
    return JSON.parse(await this.app.vault.adapter.read(path)) as unknown;
  }

  async saveData(data: unknown): Promise<void> {
    await this.app.vault.adapter.write(dataPath(this.manifest), JSON.stringify(data, null, 2));
  }

  private get state(): HostState {
    return stateOf(this.app);
  }

  private keep<V>(map: Map<string, V>, key: string, value: V): void {
    map.set(key, value);
    this.register(() => {
      if (map.get(key) === value) map.delete(key);
    });
  }
}
