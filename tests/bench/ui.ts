// How the claims view feels on a large vault: `npm run bench:ui -- [--vault FOLDER] [--notes N]`. Chromium, the built plugin.
// Without a folder a vault is generated; with one, its notes stand twice, in two folders.
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startDemo } from '../../scripts/demo/start.mjs';
import { findBrowser } from '../../scripts/test/find-browser.mjs';
import { writeGeneratedVault } from './generated-vault';
import { measureClaimsView, type Figure } from './ui-measures';

const { values } = parseArgs({ options: { vault: { type: 'string' }, notes: { type: 'string', default: '20000' } } });
const folder = mkdtempSync(join(tmpdir(), 'timecite-bench-'));
try {
  if (values.vault === undefined) writeGeneratedVault(folder, Number(values.notes));
  else for (const copy of ['one', 'two']) linkNotes(resolve(values.vault), join(folder, copy));
  print(await run(folder, bytesIn(folder)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(vault: string, bytes: number): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('Install Chromium, Chrome or Edge, or name one in BROWSER_PATH.');
  const demo = await startDemo({ root: process.cwd(), vault });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--js-flags=--max-old-space-size=8000'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(600_000);
    await page.goto(demo.url);
    await page.waitForSelector('body[data-ready]');
    return await measureClaimsView(page, bytes);
  } finally {
    await browser.close();
    await demo.close();
  }
}

function linkNotes(from: string, to: string): void {
  for (const name of readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.md'))) {
    mkdirSync(dirname(join(to, name)), { recursive: true });
    linkSync(join(from, name), join(to, name));
  }
}

function bytesIn(vault: string): number {
  return readdirSync(vault, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .reduce((sum, name) => sum + statSync(join(vault, name)).size, 0);
}

function print(figures: readonly Figure[]): void {
  const rows = figures.map(({ what, value, unit, limit }) => [what, `${value.toLocaleString('en', { maximumFractionDigits: 2 })} ${unit}`, limit === null ? '' : `≤ ${limit}`, limit === null ? '' : value <= limit ? 'ok' : 'MISSED']);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  if (figures.some(({ value, limit }) => limit !== null && value > limit)) process.exitCode = 1;
}
