import type { FrameLocator } from 'playwright-core';
import type { Demo } from './harness/demo';

/** Moves the newest leaf of a type to a window of its own, as its menu does; what stands in that window. */
export async function popOut(demo: Demo, type: string): Promise<FrameLocator> {
  await demo.run(({ host }, wanted) => {
    const { workspace } = host.app;
    const leaf = workspace.getMostRecentLeaf()?.view.getViewType() === wanted ? workspace.getMostRecentLeaf() : workspace.getLeavesOfType(wanted)[0];
    if (leaf) workspace.moveLeafToPopout(leaf);
  }, type);
  return demo.page.frameLocator('iframe.host-popout');
}

/** What must not show in the main window while the person is in another. */
export async function nothingInMain(demo: Demo, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) expect(await demo.page.locator(selector).count()).toBe(0);
}
