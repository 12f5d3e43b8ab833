// npm test: types, lint, unit and integration tests, build, browser tests. The last line counts them all.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './root.mjs';
import { ensureBrowser } from './test/ensure-browser.mjs';
import { runJest } from './test/run-jest.mjs';

const steps = [
  ['Types', () => runTool('typescript/bin/tsc', ['-p', '.'])],
  ['Lint', () => runTool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
  ['Unit and integration tests', () => runJest(root, ['core', 'host'])],
  ['Build', () => runNode([join(root, 'esbuild.config.mjs')])],
  ['Browser tests', runBrowserTests],
];

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [name, run] of steps) {
  const started = Date.now();
  console.log(`\n${name} …`);
  const { passed, failed, skipped = 0 } = run();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  console.log(`${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - started) / 1000)} s)`);
}
if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

function runTool(path, args) {
  return runNode([join(root, 'node_modules', path), ...args]);
}

/** A tool that ends well counts as one passed test. */
function runNode(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runBrowserTests() {
  const missing = ensureBrowser();
  if (missing === null) return runJest(root, ['e2e'], ['--maxWorkers=50%']);
  console.error(missing);
  return { passed: 0, failed: 1 };
}
