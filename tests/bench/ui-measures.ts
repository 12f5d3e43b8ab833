import type { CDPSession, Page } from 'playwright-core';
import type { Figure } from './figures';
import { installProbes, type Answers } from './ui-probes';

const words = ['the', 'market', 'why people', 'learning', 'energy of the', 'slow', 'bridge', 'history', 'money', 'o'];

/** Measures the claims view on the vault that the page has open. `bytes` is the vault's size. */
export async function measureClaimsView(page: Page, bytes: number): Promise<Figure[]> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(() => window.testHost?.host.settled());
  await page.evaluate(installProbes);
  await page.evaluate(() => window.probes.forgetPlugin());
  const without = await heap(cdp);
  const cold = await page.evaluate(() => window.probes.index());
  const withIndex = await heap(cdp);
  const warm = await page.evaluate(() => window.probes.restartWarm());
  const open = await page.evaluate(() => window.probes.openView());
  const frames = await page.evaluate(() => window.probes.scrollThrough());
  const changed = await page.evaluate(() => window.probes.changeNotes());
  const typing = await type(page);
  return [
    { what: 'notes', value: cold.notes, unit: '', limit: null },
    { what: 'vault', value: bytes / 1e6, unit: 'MB', limit: null },
    { what: 'claims', value: cold.claims, unit: '', limit: null },
    { what: 'first indexing', value: cold.ms / 1000, unit: 's', limit: null },
    { what: 'longest main-thread task while indexing', value: cold.longestTask, unit: 'ms', limit: 50 },
    { what: 'heap of the index, per byte of vault', value: (withIndex - without) / bytes, unit: 'bytes', limit: 0.75 },
    { what: 'warm start to a complete list', value: warm / 1000, unit: 's', limit: 2 },
    { what: 'opening the view, once indexed', value: open, unit: 'ms', limit: 200 },
    { what: 'typing in the filter, to the first claims, 95th percentile', value: quantile(typing.first, 0.95), unit: 'ms', limit: null },
    { what: 'typing in the filter, to all claims, median', value: quantile(typing.whole, 0.5), unit: 'ms', limit: null },
    { what: 'typing in the filter, to all claims, 95th percentile', value: quantile(typing.whole, 0.95), unit: 'ms', limit: 150 },
    { what: 'the same, for searches that no other key cut off', value: quantile(typing.uncut, 0.95), unit: 'ms', limit: null },
    { what: 'searches that the next key cut off', value: 100 * (1 - typing.uncut.length / typing.whole.length), unit: '%', limit: null },
    { what: 'scrolling from end to end, frame, 99th percentile', value: quantile(frames.durations, 0.99), unit: 'ms', limit: 30 },
    { what: 'elements of the list, most', value: frames.elements, unit: '', limit: 300 },
    { what: 'taking a changed note in, median', value: quantile(changed, 0.5), unit: 'ms', limit: 5 },
    { what: 'taking a changed note in, 95th percentile', value: quantile(changed, 0.95), unit: 'ms', limit: null },
  ];
}

/** Types words as a person would. */
async function type(page: Page): Promise<Answers> {
  const input = page.locator('.timecite-claims input');
  for (const word of words) {
    await input.click();
    await page.keyboard.type(word, { delay: 180 });
    await page.waitForTimeout(400);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => window.probes.answers);
}

/** Bytes that the page's scripts hold, after collecting what nobody holds. */
async function heap(cdp: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))] ?? Number.NaN;
}
