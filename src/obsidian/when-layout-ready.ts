import type { App, Component } from 'obsidian';

/** Calls `begin` once the layout is ready, unless the component was unloaded before: what it registers then would stay for good. */
export function whenLayoutReady(component: Component, { workspace }: App, begin: () => void): void {
  let isUnloaded = false;
  component.register(() => (isUnloaded = true));
  workspace.onLayoutReady(() => {
    if (!isUnloaded) begin();
  });
}
