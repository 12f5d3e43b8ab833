// How the checks feel on a large vault: `npm run bench:checks -- [--vault FOLDER] [--notes N]`. Chromium, the built plugin.
// Checks the whole vault, writes all safe fixes, and undoes them; every byte must come back.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { withDemoPage } from './demo-page';
import { printFigures, type Figure } from './figures';
import { writeGeneratedVault } from './generated-vault';
import { namedFolder } from './vaults';

const { values } = parseArgs({ options: { vault: { type: 'string' }, notes: { type: 'string', default: '10000' } } });
const folder = values.vault === undefined ? mkdtempSync(join(tmpdir(), 'timecite-bench-')) : namedFolder(values.vault);
try {
  if (values.vault === undefined) writeGeneratedVault(folder, Number(values.notes));
  printFigures(await withDemoPage(folder, 900_000, measure));
} finally {
  if (values.vault === undefined) rmSync(folder, { recursive: true, force: true });
}

async function measure(page: Page): Promise<Figure[]> {
  await page.evaluate(() => window.testHost?.host.settled());
  // The claim index is built first; its tasks are not those of the check.
  await page.waitForTimeout(3000);
  await page.locator('.timecite-progress').waitFor({ state: 'hidden' });
  await page.waitForTimeout(3000);
  await page.evaluate(installProbes);
  const check = await page.evaluate(() => window.checks.check());
  const write = await page.evaluate(() => window.checks.write());
  const undo = await page.evaluate(() => window.checks.undo());
  return [
    { what: 'notes', value: check.notes, unit: '', limit: null },
    { what: 'problems', value: check.problems, unit: '', limit: null },
    { what: 'checking the vault', value: check.ms / 1000, unit: 's', limit: 3 },
    { what: 'longest main-thread task while checking', value: check.longest, unit: 'ms', limit: 50 },
    { what: 'elements of the list', value: check.elements, unit: '', limit: 1500 },
    { what: 'gathering the preview', value: write.previewMs / 1000, unit: 's', limit: null },
    { what: 'fixes written', value: write.fixes, unit: '', limit: null },
    { what: 'notes written', value: write.notes, unit: '', limit: null },
    { what: 'writing them', value: write.ms / 1000, unit: 's', limit: null },
    { what: 'undoing them', value: undo.ms / 1000, unit: 's', limit: null },
    { what: 'notes that differ after undoing', value: undo.different, unit: '', limit: 0 },
  ];
}

interface Probes {
  check(): Promise<{ notes: number; problems: number; ms: number; longest: number; elements: number }>;
  write(): Promise<{ fixes: number; notes: number; previewMs: number; ms: number }>;
  undo(): Promise<{ ms: number; different: number }>;
}

declare global {
  interface Window {
    checks: Probes;
  }
}

/** Runs in the page: what is measured there, from outside the plugin. */
function installProbes(): void {
  const page = window.testHost;
  if (!page) throw new Error('The page has no test host.');
  const { host } = page;
  const texts = new Map<string, string>();
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const numbers = (text: string) => [...text.matchAll(/[\d,]+/g)].map(([number]) => Number(number.replace(/,/g, '')));
  const button = (label: RegExp) => [...document.querySelectorAll('button')].find((one) => label.test(one.getAttribute('aria-label') ?? one.textContent ?? ''));

  async function until<T>(holds: () => T | undefined | false | null): Promise<T> {
    for (;;) {
      const held = holds();
      if (held) return held;
      await rest(5);
    }
  }

  async function keepTexts(): Promise<void> {
    for (const { path } of host.app.vault.getMarkdownFiles()) texts.set(path, await host.app.vault.adapter.read(path));
  }

  window.checks = {
    async check() {
      await keepTexts();
      // The probe's own work ends here: it is not to be taken for the beginning of the check's.
      await rest(0);
      let longest = 0;
      const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))));
      observer.observe({ type: 'longtask' });
      const start = performance.now();
      host.runCommand('timecite:check-vault');
      await until(() => / problems? in /.test(textOf('.timecite-checks-status-text')));
      const ms = performance.now() - start;
      await rest(1000);
      observer.disconnect();
      const [problems = 0] = numbers(textOf('.timecite-checks-status-text'));
      return { notes: texts.size, problems, ms, longest, elements: document.querySelectorAll('.timecite-checks-list *').length };
    },

    async write() {
      const start = performance.now();
      button(/^Fix all safe problems shown$/)?.click();
      const go = await until(() => button(/^Fix [\d,]+ problems?$/));
      const previewMs = performance.now() - start;
      const writing = performance.now();
      go.click();
      await until(() => /^Fixed/.test(textOf('.timecite-run-summary')));
      const [fixes = 0, notes = 0] = numbers(textOf('.timecite-run-summary'));
      return { fixes, notes, previewMs, ms: performance.now() - writing };
    },

    async undo() {
      button(/^Undo$/)?.click();
      const go = await until(() => button(/^Undo in /));
      const start = performance.now();
      go.click();
      await until(() => /^Undid the fixes/.test(textOf('.modal-container:last-of-type .timecite-run-summary')));
      const ms = performance.now() - start;
      let different = 0;
      for (const [path, text] of texts) if ((await host.app.vault.adapter.read(path)) !== text) different += 1;
      return { ms, different };
    },
  };
}
