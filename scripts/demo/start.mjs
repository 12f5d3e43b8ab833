import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { buildPage } from './build-page.mjs';
import { serve } from './serve.mjs';

/**
 * Builds the plugin and the page and serves a vault: the demo vault where none is given. Port 0 takes a free one. `live` hands out what
 * is built later, too: a page that is loaded anew has it. Resolves to `{ url, close }`.
 */
export async function startDemo({ root, vault = join(root, 'tests', 'vault'), port = 0, live = false }) {
  buildPlugin(root);
  const page = await buildPage(root);
  return serve({ root, vault, demo: vault === join(root, 'tests', 'vault'), page, port, live });
}

/** Builds main.js as for a release. What the bundler says is shown only when it fails. */
export function buildPlugin(root) {
  const { status, stderr } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, encoding: 'utf8' });
  if (status === 0) return;
  console.error(stderr.trim());
  throw new Error('the plugin does not build.');
}
