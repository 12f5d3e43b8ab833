import process from 'node:process';
import { chromium } from 'playwright-core';
import { startDemo } from '../../../scripts/demo/start.mjs';
import { root } from '../../../scripts/root.mjs';
import { findBrowser } from '../../../scripts/test/find-browser.mjs';

/** Before the browser tests: builds the plugin, serves the demo vault and starts one browser for all of them. */
export default async function start() {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chrome, Chromium or Edge was found. Install one, or set BROWSER_PATH.');
  const demo = await startDemo({ root });
  const browser = await chromium.launchServer({ executablePath, args });
  process.env.DEMO_URL = demo.url;
  process.env.DEMO_BROWSER = browser.wsEndpoint();
  globalThis.stopBrowserTests = async () => {
    await browser.close();
    await demo.close();
  };
}

const args = [
  '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--no-first-run',
  '--autoplay-policy=no-user-gesture-required', '--mute-audio',
];
