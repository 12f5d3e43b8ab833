import type { Demo } from './harness/demo';

/** What flashes by an act, as text. A flash lasts a second, so it is waited for in the page: who only looks now and then may miss it. */
export async function flashOf(demo: Demo, act: () => Promise<void>): Promise<string> {
  await demo.page.evaluate(() => {
    const flashed: string[] = [];
    Object.assign(window, { flashed });
    const look = () => document.querySelectorAll('.is-flashing').forEach((one) => flashed.push(one.textContent ?? ''));
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  });
  await act();
  const first = await demo.page.waitForFunction(() => (window as unknown as { flashed: string[] }).flashed[0]);
  return (await first.jsonValue()) ?? '';
}
