import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, records, removeFolders, run } from './run';

afterAll(removeFolders);

const dangling = 'See [[gone]].';

function notesOf(out: string): unknown[] {
  return records(out).map(({ note }) => note).slice(0, -1);
}

describe('links between files', () => {
  it('lead to notes and folders elsewhere, once', () => {
    const elsewhere = makeFolder({ 'more/b.md': dangling, 'c.md': dangling });
    const folder = makeFolder({ 'a.md': dangling });
    symlinkSync(join(elsewhere, 'more'), join(folder, 'linked'));
    symlinkSync(join(elsewhere, 'more'), join(folder, 'linked too'));
    symlinkSync(join(elsewhere, 'c.md'), join(folder, 'c.md'));
    expect(notesOf(run('check', folder, '--format', 'json').out)).toHaveLength(3);
  });

  it('that lead to a folder they lie in, or above the vault, are not followed', () => {
    const above = makeFolder({ 'vault/shop/a.md': dangling, 'other/b.md': dangling });
    const folder = join(above, 'vault');
    symlinkSync('..', join(folder, 'up'));
    symlinkSync('.', join(folder, 'shop', 'here'));
    symlinkSync('../../vault/shop', join(folder, 'shop', 'round'));
    expect(notesOf(run('check', folder, '--format', 'json').out)).toEqual(['shop/a.md']);
  });

  it('are told in one line where they lead round in a circle, and not read where they lead to no file', () => {
    const folder = makeFolder({ 'a.md': dangling });
    mkdirSync(join(folder, 'pipes'));
    execFileSync('mkfifo', [join(folder, 'pipes', 'pipe')]);
    symlinkSync('pipe', join(folder, 'pipes', 'endless.md'));
    symlinkSync('/dev/zero', join(folder, 'zero.md'));
    symlinkSync('self.md', join(folder, 'self.md'));
    const { status, out, err } = run('check', folder, '--format', 'json');
    expect({ status, err }).toEqual({ status: 1, err: 'self.md could not be read: its links lead round in a circle.\n' });
    expect(notesOf(out)).toEqual(['a.md']);
  });
});
