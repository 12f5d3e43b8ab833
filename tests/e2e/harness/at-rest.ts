import type { Locator } from 'playwright-core';

/**
 * Waits until nothing moves in a list, neither rows nor scroll bar, for longer than it waits itself before it puts the bar where the
 * rows are. Counted in the page, where a timer of the list that is due earlier comes earlier, however busy the machine is.
 */
export function atRest(list: Locator): Promise<void> {
  return list.evaluate(async (element) => {
    const look = () => [element.scrollTop, ...Array.from(element.querySelectorAll('[role="treeitem"]'), (row) => row.getBoundingClientRect().top)].join();
    for (let before = '', since = performance.now(), frames = 0; frames < 5 || performance.now() - since < 300; frames += 1) {
      await new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 20));
      const now = look();
      if (now !== before) [before, since, frames] = [now, performance.now(), 0];
    }
  });
}
