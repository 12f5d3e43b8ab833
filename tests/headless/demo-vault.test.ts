import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/core/check/all-rules';
import { records, run } from './run';

/**
 * What the commands print over the demo vault. `UPDATE_EXPECTED=1` records it anew and fails on purpose, so that someone reads
 * the difference.
 */
const vault = join(__dirname, '..', 'vault');

it.each([['claims'], ['check']])('%s prints what is recorded', (command) => {
  const file = join(__dirname, 'expected', `${command}.ndjson`);
  const out = run(command, vault, '--format', 'json').out.replace(/"ms":\d+/, '"ms":0');
  const recorded = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (process.env.UPDATE_EXPECTED === '1' && out !== recorded) {
    writeFileSync(file, out);
    throw new Error(`Recorded anew: read the difference in ${file}.`);
  }
  expect(records(out)).toEqual(records(recorded));
});

it('shows every problem at least once', () => {
  const codes = new Set(records(run('check', vault, '--format', 'json').out).map(({ code }) => code));
  expect(rules.map(({ code }) => code).filter((code) => !codes.has(code))).toEqual([]);
});
