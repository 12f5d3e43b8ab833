import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Metafile } from 'esbuild';
import type { Page } from 'playwright-core';
import { bundleParts } from './bundle-parts';
import { withDemoPage } from './demo-page';
import { duration, onlyLast, percent, type Row, type Section } from './table';
import type { Vault } from './vaults';

const rounds = 5;
const mostParts = 10;
/** Bytes of main.js that are wanted at most. */
const wanted = 150_000;
const metafile = 'dist/main.meta.json';

/** Milliseconds of one start of the plugin. */
interface Start {
  /** Running main.js until it has its class. */
  readonly evaluate: number;
  /** From the call of `onload` until what it answers is settled. */
  readonly onload: number;
}

declare global {
  interface Window {
    starts?: Start[];
  }
}

/** How long the built plugin keeps Obsidian waiting when it starts, on each vault. */
export async function measureStarts(vaults: readonly Vault[]): Promise<Section> {
  const columns: Start[] = [];
  for (const { folder } of vaults) columns.push(await withDemoPage(folder, 60_000, measureStart));
  return {
    title: `Start-up: the built plugin in the test host, in a browser (best of ${rounds} fresh pages)`,
    rows: [
      { what: 'onload', cells: columns.map(({ onload }) => duration(onload)), note: 'settings are read in it, notes are not' },
      { what: 'running main.js', cells: columns.map(({ evaluate }) => duration(evaluate)), note: 'before onload' },
    ],
  };
}

/** Loads the page anew for each start: what was compiled for the one before is not at hand. */
async function measureStart(page: Page): Promise<Start> {
  await page.route('**/plugin/main.mjs', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withClock(await response.text()) });
  });
  const starts: Start[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.reload();
    await page.waitForSelector('body[data-ready]');
    starts.push(...((await page.evaluate(() => window.starts)) ?? []));
  }
  if (starts.length < rounds) throw new Error('The plugin did not start.');
  return { evaluate: Math.min(...starts.map(({ evaluate }) => evaluate)), onload: Math.min(...starts.map(({ onload }) => onload)) };
}

/** The server hands main.js out as a function of `require`, `module` and `exports`; the clock goes into it, round the plugin. */
function withClock(wrapped: string): string {
  const from = wrapped.indexOf('{') + 1;
  const to = wrapped.lastIndexOf('}');
  return `${wrapped.slice(0, from)}const timeciteFrom = performance.now();${wrapped.slice(from, to)};(${watchOnload.toString()})(module.exports.default.prototype, timeciteFrom);}`;
}

/** Runs in the page. */
function watchOnload(plugin: { onload(): Promise<void> }, from: number): void {
  const evaluate = performance.now() - from;
  const { onload } = plugin;
  plugin.onload = async function (): Promise<void> {
    const start = performance.now();
    await onload.call(this);
    (window.starts ??= []).push({ evaluate, onload: performance.now() - start });
  };
}

/** How large main.js is and what makes it so. The figures stand in the last of so many columns. */
export function measureSize(columns: number): Section {
  const built = spawnSync(process.execPath, ['esbuild.config.mjs', `--metafile=${metafile}`], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The plugin does not build: ${built.stderr}`);
  const bytes = readFileSync('main.js').length;
  const parts = bundleParts(JSON.parse(readFileSync(metafile, 'utf8')) as Metafile);
  const rows: Row[] = [
    { what: 'main.js, minified', cells: onlyLast(columns, kilobytes(bytes)), note: `≤ ${kilobytes(wanted)} ${bytes <= wanted ? 'ok' : 'MISSED'}` },
    ...parts.slice(0, mostParts).map((part) => ({ what: `  ${part.folder}`, cells: onlyLast(columns, kilobytes(part.bytes)), note: percent(part.bytes / bytes) })),
  ];
  return { title: `Size: main.js and the ${mostParts} folders that add most to it`, rows };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
