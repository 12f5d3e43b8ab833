// How the claims view feels on a large vault: `npm run bench:ui -- [--vault FOLDER] [--notes N]`. Chromium, the built plugin.
// Without a folder a vault is generated; with one, its notes stand twice, in two folders.
import { linkSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { withDemoPage } from './demo-page';
import { printFigures } from './figures';
import { writeGeneratedVault } from './generated-vault';
import { measureClaimsView } from './ui-measures';
import { namedFolder, openVault } from './vaults';

const { values } = parseArgs({ options: { vault: { type: 'string' }, notes: { type: 'string', default: '20000' } } });
const folder = mkdtempSync(join(tmpdir(), 'timecite-bench-'));
try {
  if (values.vault === undefined) writeGeneratedVault(folder, Number(values.notes));
  else for (const copy of ['one', 'two']) linkNotes(namedFolder(values.vault), join(folder, copy));
  const bytes = bytesIn(folder);
  printFigures(await withDemoPage(folder, 600_000, (page) => measureClaimsView(page, bytes)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function linkNotes(from: string, to: string): void {
  for (const path of openVault(from).paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    linkSync(join(from, path), join(to, path));
  }
}

function bytesIn(vault: string): number {
  return openVault(vault).paths.reduce((sum, path) => sum + statSync(join(vault, path)).size, 0);
}
