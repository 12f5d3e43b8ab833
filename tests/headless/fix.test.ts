import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { about, element, faulty, makeFolder, records, removeFolders, run, script } from './run';

afterAll(removeFolders);

const onPosix = sep === '/' ? it : it.skip;

describe('check --fix', () => {
  it('applies what is safe, in one go, and changes nothing else', () => {
    const folder = makeFolder({ ...faulty, 'fenced.md': '```markdown\r\n# Note\r\n\r\nSee [[Widget Prices]].\r\n```\r\n' });
    const { status, out } = run('check', folder, '--fix', '--format', 'json');
    expect(status).toBe(1);
    expect(records(out).slice(0, -1).map(({ target }) => target)).toEqual(['#Trade', 'volcanoes']);
    const body = `See [[widget_prices#Today | prices]] and [[widget_prices|Widget prices]] ${element('00:07:55')}.\n\n![[chart.png]] [[#Trade]] [[volcanoes]]`;
    expect(readFileSync(join(folder, 'shop/trade.md'), 'utf8')).toBe(about(body));
    expect(readFileSync(join(folder, 'fenced.md'), 'utf8')).toBe('# Note\r\n\r\nSee [[widget_prices|Widget Prices]].\r\n');
    expect(readFileSync(join(folder, 'shop/widget_prices.md'), 'utf8')).toBe(faulty['shop/widget_prices.md']);
  });

  it('tells how many notes it changed, as people write numbers', () => {
    const folder = makeFolder({ ...Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`${at}.md`, 'See [[Other Note]].'])), 'other_note.md': '' });
    expect(run('check', folder, '--fix').out).toMatch(/^Fixed 1,001 notes\. What is left:\n/);
  });

  it('keeps byte order mark, line endings and a missing final newline', () => {
    const text = (link: string): string => `\ufeff---\r\ntitle: A\r\n---\r\n\r\nSee ${link}.\r\n\n\tEnd`;
    const folder = makeFolder({ 'a.md': text('[[Other Note]]'), 'other_note.md': '' });
    expect(run('check', folder, '--fix').status).toBe(0);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(text('[[other_note|Other Note]]'));
  });

  it('leaves a note alone where fixing a part would change what the other times mean', () => {
    const others = ['01:12:00', '02:14:00', '03:15:00'].map((time) => `They sold ${element(time)}.`).join('\n\n');
    const note = about(`They began [[07:55:00]].\n\n${others}`);
    const folder = makeFolder({ 'a.md': note });
    const seconds = (): unknown => records(run('claims', folder, '--format', 'json').out).map(({ timestamps }) => (timestamps as { seconds: number }[])[0]?.seconds);
    expect(seconds()).toEqual([475, 72, 134, 195]);
    const { err } = run('check', folder, '--fix', '--only', 'link/timestamp');
    expect(err).toBe('a.md was left as it is: the fixes would change how its other times are read.\n');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(note);
    expect(run('check', folder, '--fix').err).toBe('');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('data-t="00:07:55"');
    expect(seconds()).toEqual([475, 72, 134, 195]);
  });

  it('leaves a note alone where fixing it would change what it tells other notes on its video', () => {
    const note = (times: string): string => about(times.split(' ').map((time) => `They sold ${element(time)}.`).join('\n\n'));
    const leaning = '01:04:00 02:56:00 02:15:00 02:40:00 02:42:00 02:50:00 02:56:00 01:39:20 03:35:00 01:33:09 01:28:20 08:12:00';
    const folder = makeFolder({ 'a.md': note(leaning), 'b.md': note('37:02:00 58:50:00 01:35:28 01:52:07 02:40:43 01:32:00') });
    const seconds = (): unknown => records(run('claims', folder, '--format', 'json').out).map(({ timestamps }) => (timestamps as { seconds: number }[])[0]?.seconds);
    const before = seconds();
    expect(run('check', folder, '--fix').err).toBe('');
    expect(seconds()).toEqual(before);
  });

  it('shortens a note as well as it lengthens one, and keeps the file that it is', () => {
    const folder = makeFolder({ 'a.md': `See [[ Other    Note#x|it]].\n\n${'A long tail. '.repeat(1000)}`, 'other_note.md': '# x', 'b.md': 'See [[Other Note]].' });
    const before = statSync(join(folder, 'a.md'));
    linkSync(join(folder, 'a.md'), join(folder, 'twin.txt'));
    expect(run('check', folder, '--fix').status).toBe(0);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(`See [[ other_note#x|it]].\n\n${'A long tail. '.repeat(1000)}`);
    expect(readFileSync(join(folder, 'twin.txt'), 'utf8')).toBe(readFileSync(join(folder, 'a.md'), 'utf8'));
    expect(statSync(join(folder, 'a.md'))).toMatchObject({ ino: before.ino, mode: before.mode });
  });

  it('comes to the same when two runs are at it at once', async () => {
    const sentences = Array.from({ length: 90 }, (_, n) => `They sold [[Other Note]] ${element(`${String(10 + (n % 40))}:${String(10 + (n % 50))}:00`)}.`).join('\n\n');
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`${n}.md`, about(sentences, `aaaaaaaaa${String(10 + n)}`)]));
    const [alone, shared] = [makeFolder({ ...files, 'other_note.md': '' }), makeFolder({ ...files, 'other_note.md': '' })];
    run('check', alone, '--fix');
    await Promise.all([1, 2].map(() => once(spawn(process.execPath, [script, 'check', shared, '--fix'], { stdio: 'ignore' }), 'exit')));
    for (const [name, before] of Object.entries(files)) {
      const after = readFileSync(join(alone, name), 'utf8');
      expect(after).not.toBe(before);
      expect(readFileSync(join(shared, name), 'utf8')).toBe(after);
    }
  });

  it('leaves a note whole that has no room to grow', () => {
    const note = `See [[Other Note]].${' They sold.'.repeat(1000)}`.slice(0, 4095);
    const folder = makeFolder({ 'a.md': note, 'other_note.md': '' });
    // No file may grow beyond eight blocks, as on a full disk.
    const { stdout, stderr } = spawnSync('sh', ['-c', 'ulimit -f 8; exec node "$0" check "$1" --fix', script, folder], { encoding: 'utf8' });
    expect(stdout).toContain('1 problem in 2 notes');
    expect(stderr).toBe('a.md was left as it is: the file is too large.\n');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(note);
  });

  onPosix('fixes nothing where a folder cannot be read: what links mean may lie in it', () => {
    const folder = makeFolder({ 'a.md': 'See [[Other Note]].', 'other_note.md': '' });
    const name = 'n'.repeat(250);
    execFileSync('sh', ['-c', `cd "$0" && for i in ${'x '.repeat(20)}; do mkdir ${name} && cd -P ${name}; done`, folder]);
    const { status, err } = run('check', folder, '--fix');
    execFileSync('rm', ['-rf', join(folder, name)]);
    expect(status).toBe(1);
    expect(err).toMatch(/^(?:n|\/)+ could not be read: its name is too long\.\nNothing was fixed: links may lead into folders that could not be read\.\n$/);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('See [[Other Note]].');
  });

  it('leaves a file alone that is not UTF-8, and says so', () => {
    const garbled = Buffer.concat([Buffer.from('[[Other Note]] '), Buffer.from([0xe9, 0x74, 0xe9])]);
    const folder = makeFolder({ 'a.md': garbled, 'other_note.md': '' });
    const { status, err } = run('check', folder, '--fix');
    expect({ status, err }).toEqual({ status: 1, err: 'a.md is not UTF-8: it was read as well as possible.\na.md was left as it is: it is not UTF-8.\n' });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(garbled);
  });
});
