import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { makeFolder, removeFolders, script } from './run';

afterAll(removeFolders);

const dangling = makeFolder({ 'a.md': '[[b c]] '.repeat(2000) });

/** The outcome of a command whose reader goes away at once. */
function runUnread(redirect: string, ...args: string[]): { err: string } {
  const command = `(node "$0" "$@" ${redirect}; echo "status $?" >&3) | true`;
  const { stderr } = spawnSync('sh', ['-c', `exec 3>&2; ${command}`, script, ...args], { encoding: 'utf8' });
  return { err: stderr };
}

it('a reader that has seen enough changes nothing about the status', () => {
  expect(runUnread('', 'check', dangling, '--format', 'json').err).toBe('status 1\n');
  expect(runUnread('', 'check', dangling, '--format', 'json', '--only', 'time/uncertain').err).toBe('status 0\n');
  expect(runUnread('', 'claims', dangling).err).toBe('status 0\n');
});

const full = '/dev/full';
const itOnLinux = existsSync(full) ? it : it.skip;

itOnLinux('output that cannot be written exits with 2 and one line', () => {
  const file = openSync(full, 'w');
  const { status, stderr } = spawnSync(process.execPath, [script, 'check', dangling], { stdio: ['ignore', file, 'pipe'], encoding: 'utf8' });
  closeSync(file);
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'The output could not be written: the disk is full.\n' });
});
