import { Plugin, type TFile } from 'obsidian';
import { buildChecks, type Checks } from '../../../src/features/checks/build-checks';
import type { PlayingServices } from '../../../src/obsidian/services';
import { seeded } from '../../seeded';
import { manifest } from './checks-plugin';
import { setUp } from './set-up';

const names = ['prices', 'Widget prices', 'widget_prices', 'costs', 'trade', 'Trade winds'];
const headings = ['Today', 'Later', 'Never'];

type Random = () => number;

function pick<Some>(from: readonly Some[], random: Random): Some {
  return from[Math.floor(random() * from.length)] as Some;
}

function text(random: Random): string {
  const link = () => {
    const subpath = random() < 0.3 ? `#${pick(headings, random)}` : '';
    return `[[${pick(names, random)}${subpath}]]`;
  };
  return `## ${pick(headings, random)}\n\nSee ${link()} and ${link()}, then ${link()}.\n`;
}

function path(random: Random): string {
  return `${pick(['a', 'b'], random)}/${pick(names, random)}.md`;
}

/** What is known now, in a form that can be compared. */
function outline(checks: Checks): string[] {
  const lines = [...checks.results.notes.values()].flat().map(({ path: note, problem }) => `${note} ${problem.from} ${problem.code} ${problem.target ?? ''}`);
  return lines.sort();
}

/** Settles when nothing has changed for a while. */
async function calm(checks: Checks): Promise<void> {
  for (let before = '', now = 'x'; before !== now; ) {
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 700));
    now = outline(checks).join('\n');
  }
}

test.each([1, 2, 3])('after a storm of changes the results are those of a new check (seed %i)', async (seed) => {
  const random = seeded(seed);
  const files: Record<string, string> = { 'a/.keep': '', 'b/.keep': '' };
  for (let note = 0; note < 8; note += 1) files[path(random)] = text(random);
  const { host, services } = await setUp(files);
  const built: { checks?: Checks } = {};
  class Storm extends Plugin {
    override onload(): void {
      built.checks = buildChecks(this, services as PlayingServices);
    }
  }
  await host.enablePlugin(Storm, manifest);
  const { checks } = built;
  if (!checks) throw new Error('The plugin did not load.');
  await checks.start({ kind: 'vault' });
  const { vault, fileManager } = host.app;
  for (let step = 0; step < 120; step += 1) {
    const file: TFile | null = vault.getFileByPath(path(random));
    const other = path(random);
    const die = random();
    if (!file) await vault.create(other, text(random)).catch(() => undefined);
    else if (die < 0.5) await vault.modify(file, text(random));
    else if (die < 0.75) await vault.delete(file);
    else if (!vault.getFileByPath(other)) await fileManager.renameFile(file, other);
    if (random() < 0.05) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await host.settled();
  await calm(checks);
  const lived = outline(checks);
  await checks.start({ kind: 'vault' });
  expect(lived).toEqual(outline(checks));
  expect(lived.length).toBeGreaterThan(0);
});
