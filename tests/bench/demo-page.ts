import process from 'node:process';
import { chromium, type Page } from 'playwright-core';
import { startDemo } from '../../scripts/demo/start.mjs';
import { findBrowser } from '../../scripts/test/find-browser.mjs';

/**
 * Opens a vault with the built plugin in the test host, in a browser that is not seen, and closes both when `act` is done.
 * @param limit How long a step may take, in milliseconds.
 * @throws Error when there is no browser.
 */
export async function withDemoPage<Result>(vault: string, limit: number, act: (page: Page) => Promise<Result>): Promise<Result> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Install Chromium, Chrome or Edge, or name one in BROWSER_PATH.');
  const demo = await startDemo({ root: process.cwd(), vault });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--js-flags=--max-old-space-size=8000'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(limit);
    await page.goto(demo.url);
    await page.waitForSelector('body[data-ready]');
    return await act(page);
  } finally {
    await browser.close();
    await demo.close();
  }
}
