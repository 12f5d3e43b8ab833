import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { about, element, makeFolder, records, removeFolders, run } from './run';

afterAll(removeFolders);

const dangling = 'See [[gone]].';

function notesOf(out: string): unknown[] {
  return records(out).map(({ note }) => note).slice(0, -1);
}

it('takes a note for one however its extension is written', () => {
  const folder = makeFolder({ 'README.MD': `# Trade\n\n${dangling}`, 'a.md': '[[readme#Trade]] [[readme#Prices]]', 'b.Md': dangling });
  const { out } = run('check', folder, '--format', 'json', '--ignore', 'b.Md');
  expect(records(out).slice(0, -1).map(({ note, code }) => [note, code])).toEqual([['README.MD', 'link/missing-note'], ['a.md', 'link/missing-heading']]);
});

it('looks for the folder where the person stands, not where npm runs', () => {
  const folder = makeFolder({ 'notes/a.md': dangling });
  const root = resolve(__dirname, '..', '..');
  const { stdout } = spawnSync('npm', ['--prefix', root, 'run', '-s', 'check', '--', 'notes', '--format', 'github'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  expect(stdout).toMatch(/^::error file=notes\/a\.md,/);
});

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

  it('that lead to a folder whose notes are there already, or above such a folder, are not followed', () => {
    const elsewhere = makeFolder({ 'more/b.md': dangling, 'c.md': dangling });
    const folder = makeFolder({ 'shop/a.md': dangling });
    symlinkSync('shop', join(folder, 'again'));
    symlinkSync(join(elsewhere, 'more'), join(folder, 'linked'));
    symlinkSync(elsewhere, join(folder, 'linked with more'));
    expect(notesOf(run('check', folder, '--format', 'json').out)).toEqual(['linked/b.md', 'shop/a.md']);
  });

  it('are told in one line where they lead round in a circle, and not read where they lead to no file', () => {
    const folder = makeFolder({ 'a.md': dangling });
    mkdirSync(join(folder, 'pipes'));
    execFileSync('mkfifo', [join(folder, 'pipes', 'pipe')]);
    symlinkSync('pipe', join(folder, 'pipes', 'endless.md'));
    symlinkSync('/dev/zero', join(folder, 'zero.md'));
    symlinkSync('self.md', join(folder, 'self.md'));
    const { status, out, err } = run('check', folder, '--format', 'json');
    expect({ status, err }).toEqual({ status: 1, err: 'self.md could not be read: its links form a loop.\n' });
    expect(notesOf(out)).toEqual(['a.md']);
  });
});

describe('names that would steer a terminal', () => {
  const name = 'two\nlines \u001b[31mred.md';
  const shown = String.raw`two\u000alines \u001b[31mred.md`;
  const folder = makeFolder({ [name]: about(`Widgets \u001b[2J grew ${element('00:00:16')}.\n\n[[go\u0007ne]]`) });

  it('are shown, each in its line', () => {
    expect(run('check', folder).out).toContain(String.raw`  ${shown}:8:1  There is no note "go\u0007ne".`);
    expect(run('claims', folder).out).toBe(`${shown}\n  0:16  Widgets \\u001b[2J grew.\n\n`);
    expect(run('claims', folder, '--format', 'markdown').out).not.toMatch(/\u001b|two\nlines/);
  });

  it('are shown on standard error, too, and the lines there come in order', () => {
    const broken = makeFolder({});
    for (const lost of ['c.md', name, 'b.md', 'a.md']) symlinkSync('nowhere', join(broken, lost));
    const { err } = run('claims', broken);
    expect(err.split('\n')).toEqual([...['a.md', 'b.md', 'c.md', shown].map((lost) => `${lost} could not be read: it is not there.`), '']);
    expect(run('check', broken, '--threads', '4').err).toBe(err);
  });

  it('stay as they are in records', () => {
    expect(records(run('claims', folder, '--format', 'json').out)).toMatchObject([{ note: name, text: 'Widgets \u001b[2J grew.' }]);
  });
});
