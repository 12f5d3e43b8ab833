import { Component, type Plugin } from 'obsidian';

/** Calls `listen` for the document of each window, now and as windows open; its component unloads with the window or the plugin. */
export function onEveryDocument(plugin: Plugin, listen: (doc: Document, component: Component) => void): void {
  const listening = new Map<Document, Component>();
  let unloaded = false;
  plugin.register(() => (unloaded = true));
  const start = (doc: Document): void => {
    if (unloaded || listening.has(doc)) return;
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
  workspace.onLayoutReady(() => workspace.iterateAllLeaves((leaf) => start(leaf.view.containerEl.doc)));
  plugin.registerEvent(workspace.on('window-open', (_, win) => start(win.document)));
  plugin.registerEvent(workspace.on('window-close', (_, win) => stop(win.document)));
}
