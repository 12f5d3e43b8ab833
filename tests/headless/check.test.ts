import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { about, element, makeFolder, records, removeFolders, run, script } from './run';

afterAll(removeFolders);

const onPosix = sep === '/' ? it : it.skip;

const faulty = {
  'shop/widget_prices.md': about(`# Today\n\nWidgets cost 3 dollars ${element('00:00:16')}.`),
  'shop/trade.md': about(`See [[Widget prices#Today | prices]] and [[Widget prices]] ${element('07:55:00')}.\n\n![[chart.png]] [[#Trade]] [[volcanoes]]`),
  'shop/chart.png': '',
};

describe('check --format json', () => {
  const { status, out, err } = run('check', makeFolder(faulty), '--format', 'json');
  const lines = records(out);
  const problems = lines.slice(0, -1);

  it('prints a line a problem, with its place, and exits with 1', () => {
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(problems.map(({ line, column, code, target }) => [line, column, code, target])).toEqual([
      [6, 5, 'link/missing-note', 'Widget prices#Today'],
      [6, 42, 'link/missing-note', 'Widget prices'],
      [6, 60, 'time/misencoded', null],
      [8, 16, 'link/missing-heading', '#Trade'],
      [8, 27, 'link/missing-note', 'volcanoes'],
    ]);
  });

  it('has the fields that the contract names, in its order', () => {
    const keys = ['note', 'line', 'column', 'from', 'to', 'code', 'severity', 'message', 'target', 'suggestions', 'fix'];
    for (const problem of problems) expect(Object.keys(problem)).toEqual(keys);
    expect(problems[0]).toMatchObject({
      note: 'shop/trade.md',
      severity: 'error',
      suggestions: [{ path: 'shop/widget_prices.md', score: 1 }],
      fix: { safe: true, edits: [{ text: 'widget_prices' }] },
    });
  });

  it('ends with a summary', () => {
    const summary = lines[lines.length - 1]?.summary;
    expect(Object.keys(summary as object)).toEqual(['notes', 'bytes', 'links', 'timestamps', 'claims', 'problems', 'ms']);
    expect(summary).toMatchObject({ notes: 2, links: 5, timestamps: 2, claims: 2, problems: { 'link/missing-note': 3, 'time/misencoded': 1, 'link/missing-heading': 1 } });
  });
});

describe('links to footnotes', () => {
  it('lead to one that is written there', () => {
    const folder = makeFolder({
      'a.md': 'Widgets[^9]. [[#[^9]]] [[#[^8]]] [[b#[^1]]] [[b#[^2]]]\n\n[^9]: They sold.',
      'b.md': '> - [^1]: They did not.\n',
    });
    const found = records(run('check', folder, '--format', 'json').out).slice(0, -1);
    expect(found.map(({ code, target, message }) => [code, target, message])).toEqual([
      ['link/missing-heading', '#[^8]', 'This note has no footnote "8".'],
      ['link/missing-heading', 'b#[^2]', '"b" has no footnote "2".'],
    ]);
  });
});

describe('check for a person', () => {
  it('groups by code, the gravest first', () => {
    const { status, out } = run('check', makeFolder(faulty));
    expect(status).toBe(1);
    expect(out.match(/^(error|warning|info) .*$/gm)).toEqual([
      'error  link/missing-note  3 in 1 note, 2 with a safe fix',
      'error  link/missing-heading  1 in 1 note',
      'warning  time/misencoded  1 in 1 note, 1 with a safe fix',
    ]);
    expect(out).toContain('shop/trade.md:8:27  There is no note "volcanoes".');
    expect(out).toContain('5 problems in 2 notes: 4 errors, 1 warning.');
  });

  it('puts the notes with most problems first and cuts long lists unless all are asked for', () => {
    const files: Record<string, string> = {};
    for (let n = 1; n <= 8; n += 1) files[`n${n}.md`] = Array.from({ length: n }, (_, k) => `[[gone ${k}]]`).join(' ');
    const folder = makeFolder(files);
    const short = run('check', folder).out;
    expect(short.match(/^ {2}n\d.md/gm)?.slice(0, 4)).toEqual(['  n8.md', '  n8.md', '  n8.md', '  n8.md']);
    expect(short).toContain('n8.md  … and 5 more');
    expect(short).toContain('… and 3 more notes');
    expect(run('check', folder, '--all').out.match(/There is no note/g)).toHaveLength(36);
  });

  it('lists every problem of a note that has very many', () => {
    const { status, out, err } = run('check', makeFolder({ 'a.md': '[[b c]] '.repeat(150_000) }), '--all');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('  a.md:1:1199993  There is no note "b c".\n');
  });

  it('says so when nothing is wrong, and exits with 0', () => {
    const { status, out } = run('check', makeFolder({ 'a.md': 'See [[b]].', 'b.md': '' }));
    expect(status).toBe(0);
    expect(out).toContain('No problems in 2 notes.');
  });
});

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
    expect(err).toBe('a.md was left as it is: other times in it would be read in another way.\n');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(note);
    expect(run('check', folder, '--fix').err).toBe('');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toContain('data-t="00:07:55"');
    expect(seconds()).toEqual([475, 72, 134, 195]);
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
    for (const name of Object.keys(files)) expect(readFileSync(join(shared, name), 'utf8')).toBe(readFileSync(join(alone, name), 'utf8'));
  });

  it('leaves a note whole that has no room to grow', () => {
    const note = `See [[Other Note]].${' They sold.'.repeat(1000)}`.slice(0, 4095);
    const folder = makeFolder({ 'a.md': note, 'other_note.md': '' });
    // No file may grow beyond eight blocks, as on a full disk.
    const { stdout, stderr } = spawnSync('sh', ['-c', 'ulimit -f 8; exec node "$0" check "$1" --fix', script, folder], { encoding: 'utf8' });
    expect(stdout).toContain('1 problem in 2 notes');
    expect(stderr).toBe('a.md was left as it is: the file may not grow.\n');
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
    expect({ status, err }).toEqual({ status: 1, err: 'a.md was left as it is: it is not UTF-8.\n' });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(garbled);
  });
});

describe('what cannot be done', () => {
  it.each([
    [['check', '/no/such/folder'], '/no/such/folder cannot be read: it is not there.'],
    [['claims', __filename], `${__filename} is no folder.`],
    [['check'], 'Say which folder: npm run -s check -- FOLDER'],
    [['check', '', '--fix'], 'Say which folder: npm run -s check -- FOLDER'],
    [['check', '.', '--format', 'csv'], 'Unknown format csv: check prints text, json, sarif, github.'],
    [['claims', '.', '--fix'], '--fix, --all, --only and --ignore belong to check.'],
    [['mend', '.'], 'Unknown command mend: say check or claims.'],
    [['check', '.', '--threads', 'many'], '--threads takes a whole number from 1 to 64.'],
  ])('is told in one line: %s', (args, sentence) => {
    expect(run(...args)).toEqual({ status: 2, out: '', err: `${sentence}\n` });
  });

  it('is told in one line also of an unknown option', () => {
    const { status, out, err } = run('check', '.', '--mend');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^Unknown option '--mend'.*\n$/);
  });

  it('ends with one note; the rest goes on', () => {
    const folder = makeFolder({ 'a.md': 'See [[gone]].', 'b.md': '---\ntitle: [broken\n  : {\n---\nSee [[a]].' });
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'lost.md'));
    const { status, out, err } = run('check', folder, '--format', 'json');
    expect({ status, err }).toEqual({ status: 1, err: 'lost.md could not be read: it is not there.\n' });
    expect(records(out).map(({ note }) => note)).toEqual(['a.md', undefined]);
  });
});
