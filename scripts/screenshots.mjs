// npm run screenshots [NAME …]: takes the pictures of docs/screenshots from the demo vault, in a browser that is not seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { startDemo } from './demo/start.mjs';
import { root } from './root.mjs';
import { findBrowser } from './test/find-browser.mjs';

const folder = join(root, 'docs', 'screenshots');
const desktop = { viewport: { width: 1100, height: 690 }, colorScheme: 'light' };
const phone = { viewport: { width: 390, height: 760 }, colorScheme: 'light', hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const locks = 'slow_machines/twelve_minutes_on_canal_locks.md';

/** Each picture: what the window is, and what is done before it is taken. */
const pictures = {
  'note-light': { window: desktop, prepare: noteWithClaims },
  'note-dark': { window: { ...desktop, colorScheme: 'dark' }, prepare: noteWithClaims },
  claims: { window: desktop, prepare: claimsOfVault },
  checks: { window: desktop, prepare: checksOfVault },
  player: { window: desktop, prepare: playingFile },
  phone: { window: phone, prepare: noteOnPhone },
};

const executablePath = findBrowser();
if (executablePath === null) {
  console.error('No Chrome, Chromium or Edge was found. Install one, or set BROWSER_PATH.');
  process.exit(2);
}
const wanted = process.argv.slice(2);
const names = Object.keys(pictures).filter((name) => wanted.length === 0 || wanted.includes(name));
mkdirSync(folder, { recursive: true });
const demo = await startDemo({ root });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--autoplay-policy=no-user-gesture-required', '--mute-audio'] });
try {
  for (const name of names) await take(name, pictures[name]);
} finally {
  await browser.close();
  await demo.close();
}

/** Nothing but the demo's own server is asked for anything. */
async function take(name, { window, prepare }) {
  const context = await browser.newContext({ ...window, reducedMotion: 'reduce' });
  await context.route((url) => url.protocol.startsWith('http') && !url.href.startsWith(demo.url), (route) => route.abort());
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(window.isMobile ? `${demo.url}?phone` : demo.url);
  await page.waitForSelector('body[data-ready]');
  if (!window.isMobile) await run(page, 'app:toggle-left-sidebar');
  await prepare(page);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
}

async function noteWithClaims(page) {
  await openNote(page, locks);
  await run(page, 'timecite:open-claims');
  await page.locator('.timecite-claims .timecite-chip').first().waitFor();
}

async function claimsOfVault(page) {
  await openNote(page, 'slow_machines/how_tide_tables_are_made.md');
  await run(page, 'timecite:open-claims');
  await page.locator('.timecite-claims .timecite-chip').first().waitFor();
  await page.locator('.timecite-claims').getByRole('button', { name: 'Whole vault' }).click();
  await page.locator('.timecite-claims-status', { hasText: /vault/i }).waitFor();
}

async function checksOfVault(page) {
  await openNote(page, 'Problems/Links that lead nowhere.md');
  await run(page, 'timecite:check-vault');
  await page.locator('.timecite-checks-status-text', { hasText: /problems in/ }).waitFor();
  await page.locator('.timecite-group', { hasText: 'Links to missing notes' }).click();
  await page.locator('.timecite-problem').first().waitFor();
}

async function playingFile(page) {
  await openNote(page, 'A pendulum in the vault.md');
  await run(page, 'timecite:open-claims');
  await page.locator('.markdown-preview-view .timecite-chip').nth(1).click();
  await page.waitForFunction(() => (document.querySelector('.timecite-player video')?.currentTime ?? 0) > 0);
  await page.locator('.timecite-claims .is-playing').first().waitFor();
}

async function noteOnPhone(page) {
  await openNote(page, locks);
}

async function openNote(page, path) {
  await page.evaluate((note) => globalThis.testHost.host.open(note, { mode: 'preview', source: false }), path);
  await page.locator('.workspace-leaf.mod-active .markdown-preview-view .timecite-chip, .workspace-leaf.mod-active .markdown-preview-view a').first().waitFor();
}

async function run(page, command) {
  await page.evaluate((id) => globalThis.testHost.host.runCommand(id), command);
}
