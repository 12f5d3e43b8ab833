import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import * as obsidian from 'obsidian';
import type { PluginManifest } from 'obsidian';
import type { Host, PluginClass } from '../host';
import { Notice } from '../ui/notice';

/** The single copies that plugins share with the host, as in Obsidian. */
const shared: Readonly<Record<string, unknown>> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/lint': lint,
  '@codemirror/search': search,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': lezerCommon,
  '@lezer/highlight': lezerHighlight,
  '@lezer/lr': lezerLr,
};

/** The server wraps main.js into such a function, as Obsidian does. */
type Wrapped = (require: (name: string) => unknown, module: { exports: { default?: PluginClass } }, exports: object) => void;

/** The built plugin: what a person would install. */
export class PluginLoader {
  private styleEl: HTMLStyleElement | null = null;

  constructor(private readonly host: Host, readonly manifest: PluginManifest, private readonly run: Wrapped, private readonly styles: string) {}

  static async fetch(host: Host): Promise<PluginLoader> {
    const [manifest, run, styles] = await Promise.all([
      fetchText('/plugin/manifest.json').then((text) => JSON.parse(text) as PluginManifest),
      importWrapped('/plugin/main.mjs'),
      fetchText('/plugin/styles.css'),
    ]);
    return new PluginLoader(host, manifest, run, styles);
  }

  /** The same plugin for another host. */
  for(host: Host): PluginLoader {
    return new PluginLoader(host, this.manifest, this.run, this.styles);
  }

  get enabled(): boolean {
    return this.host.plugin(this.manifest.id) !== undefined;
  }

  /** Enables the plugin. One that fails to load leaves the host running, with a notice, as in Obsidian. */
  async tryEnable(): Promise<void> {
    try {
      await this.enable();
    } catch (error) {
      console.error(error);
      new Notice(`Failed to load plugin ${this.manifest.id}: ${error instanceof Error ? error.message : String(error)}`, 0);
    }
  }

  async enable(): Promise<void> {
    this.styleEl = document.head.createEl('style', { text: this.styles, attr: { 'data-plugin': this.manifest.id } });
    await this.host.enablePlugin(this.evaluate(), this.manifest);
  }

  async disable(): Promise<void> {
    await this.host.disablePlugin(this.manifest.id);
    this.styleEl?.remove();
    this.styleEl = null;
  }

  private evaluate(): PluginClass {
    const module = { exports: {} as { default?: PluginClass } };
    this.run(requireShared, module, module.exports);
    const { default: Kind } = module.exports;
    if (Kind === undefined) throw new Error('main.js exports no plugin.');
    return Kind;
  }
}

function requireShared(name: string): unknown {
  if (!(name in shared)) throw new Error(`Cannot find module '${name}'`);
  return shared[name];
}

async function importWrapped(url: string): Promise<Wrapped> {
  return ((await import(url)) as { default: Wrapped }).default;
}

async function fetchText(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
}
