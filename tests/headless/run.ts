import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const script = join(__dirname, '..', '..', 'scripts', 'headless.mjs');

export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a headless command as a person would. */
export function run(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, out: stdout, err: stderr };
}

/** The records of NDJSON. */
export function records(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

const made: string[] = [];

/** Makes a folder of files outside the project. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'timecite-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

export function removeFolders(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

export function element(time: string, label = `[${time}]`): string {
  return `<a class="yt-timestamp" data-t="${time}">${label}</a>`;
}

/** A note about a video. */
export function about(body: string, videoId = 'dQw4w9WgXcQ'): string {
  return `---\ntitle: A note\nvideoId: ${videoId}\n---\n\n${body}\n`;
}

/** A small vault with faults of several kinds. */
export const faulty = {
  'shop/widget_prices.md': about(`# Today\n\nWidgets cost 3 dollars ${element('00:00:16')}.`),
  'shop/trade.md': about(`See [[Widget prices#Today | prices]] and [[Widget prices]] ${element('07:55:00')}.\n\n![[chart.png]] [[#Trade]] [[volcanoes]]`),
  'shop/chart.png': '',
};
