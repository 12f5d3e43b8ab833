import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findBrowser } from './find-browser.mjs';

const advice = 'Browser tests need Chrome, Chromium or Edge, and none was found: install one, or set BROWSER_PATH to it.';

/** Makes sure that a browser is there, by installing Debian's Chromium where that is possible. Why there is none, or null. */
export function ensureBrowser() {
  if (findBrowser() !== null) return null;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) return advice;
  console.log('No browser found: installing Debian’s chromium.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  const installed = install('-qq', 'update') && install('-qq', '-y', '--no-install-recommends', 'install', 'chromium');
  return installed && findBrowser() !== null ? null : advice;
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
