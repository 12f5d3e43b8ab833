import { Component, type Plugin } from 'obsidian';
import { whenLayoutReady } from '../when-layout-ready';

/** Calls `listen` for the document of each window, now and as windows open; its component unloads with the window or the plugin. */
export function onEveryDocument(plugin: Plugin, listen: (doc: Document, component: Component) => void): void {
  const listening = new Map<Document, Component>();
  const start = (doc: Document): void => {
    if (listening.has(doc)) return;
    const component = plugin.addChild(new Component());
    listening.set(doc, component);
    listen(doc, component);
  };
  const stop = (doc: Document): void => {
    const component = listening.get(doc);
    if (component) plugin.removeChild(component);
    listening.delete(doc);
  };
  const { workspace } = plugin.app;
  start(workspace.containerEl.doc);
  whenLayoutReady(plugin, plugin.app, () => workspace.iterateAllLeaves((leaf) => start(leaf.view.containerEl.doc)));
  plugin.registerEvent(workspace.on('window-open', (_, win) => start(win.document)));
  plugin.registerEvent(workspace.on('window-close', (_, win) => stop(win.document)));
}
