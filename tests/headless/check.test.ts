import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { faulty, makeFolder, records, removeFolders, run } from './run';

afterAll(removeFolders);

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
    expect(out).toMatch(/ 0\.\d kB in [\d.]+ s\.\n--fix applies the safe fixes\.\n$/);
  });

  it('puts the notes with most problems first and cuts long lists unless all are asked for', () => {
    const files: Record<string, string> = {};
    for (let n = 1; n <= 8; n += 1) files[`n${n}.md`] = Array.from({ length: n }, (_, k) => `[[gone ${k}]]`).join(' ');
    const folder = makeFolder(files);
    const short = run('check', folder).out;
    expect(short.match(/^ {2}n\d.md/gm)?.slice(0, 4)).toEqual(['  n8.md', '  n8.md', '  n8.md', '  n8.md']);
    expect(short).toContain('n8.md  … and 5 more');
    expect(short).toContain('… and 3 more notes');
    expect(short).toMatch(/ s\.\n--all shows every problem\.\n$/);
    const whole = run('check', folder, '--all').out;
    expect(whole.match(/There is no note/g)).toHaveLength(36);
    expect(whole).toMatch(/ s\.\n$/);
  });

  it('lists every problem of a note that has very many', () => {
    const { status, out, err } = run('check', makeFolder({ 'a.md': '[[b c]] '.repeat(150_000) }), '--all');
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toContain('  a.md:1:1199993  There is no note "b c".\n');
  });

  it.each(['1', '2'])('tells what missing notes may mean, also where only some are shown, with %s threads', (threads) => {
    const notes = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`n${index}.md`, 'See [[shop/widget prizes#Today]], [[no such thing]] and [[Widget Prices]].']));
    const folder = makeFolder({ ...notes, 'widget_prices.md': '' });
    const lines = run('check', folder, '--all').out.match(/n\d\.md:.*/g) ?? [];
    expect(lines.slice(0, 3)).toEqual([
      'n0.md:1:5  There is no note "shop/widget prizes". Did you mean "widget_prices"?',
      'n0.md:1:35  There is no note "no such thing".',
      'n0.md:1:57  There is no note "Widget Prices". "widget_prices" is the same name, written differently.',
    ]);
    const short = run('check', folder, '--threads', threads).out;
    expect(short).toContain('27 in 9 notes, 9 with a safe fix');
    expect(short.match(/n\d\.md:.*/g)).toEqual(lines.slice(0, 15));
  });

  it('says so when nothing is wrong, and exits with 0', () => {
    const { status, out } = run('check', makeFolder({ 'a.md': 'See [[b]].', 'b.md': '' }));
    expect(status).toBe(0);
    expect(out).toMatch(/^No problems in 2 notes\.\nChecked 1 link and 0 timestamps, [^\n]+ s\.\n$/);
  });
});

describe('what cannot be done', () => {
  it.each([
    [['check', '/no/such/folder'], '/no/such/folder cannot be read: it is not there.'],
    [['claims', __filename], `${__filename} is not a folder.`],
    [['check'], 'Name a folder: npm run -s check -- FOLDER'],
    [['check', '', '--fix'], 'Name a folder: npm run -s check -- FOLDER'],
    [['check', '.', '--format', 'csv'], 'Unknown format csv: check prints text, json, sarif, github.'],
    [['claims', '.', '--fix'], '--fix, --all, --only and --ignore are options of check.'],
    [[], 'Name a command: check or claims.'],
    [['fix', '.'], 'Unknown command fix: use check or claims.'],
    [['check', '.', '--threads', 'many'], '--threads takes a whole number from 1 to 64.'],
    [['check', '.', '--repair'], "Unknown option '--repair'."],
    [['check', '.', '--fix=yes'], "Option '--fix' does not take an argument."],
  ])('is told in one line: %s', (args, sentence) => {
    expect(run(...args)).toEqual({ status: 2, out: '', err: `${sentence}\n` });
  });

  it('tells of a note that is not UTF-8, which can be read in part', () => {
    const folder = makeFolder({ 'a.md': 'See [[gone]].', 'b.md': Buffer.from('\ufeffSee [[a]].', 'utf16le') });
    const { status, err } = run('check', folder);
    expect({ status, err }).toEqual({ status: 1, err: 'b.md is not UTF-8: it was read as well as possible.\n' });
  });

  it.each([
    ['nothing is wrong', 'See [[b]].', 2],
    ['there is an error', 'See [[gone]].', 1],
  ])('leaves it open whether there are errors: in the rest, %s', (_name, text, wanted) => {
    const folder = makeFolder({ 'a.md': text, 'b.md': '' });
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'lost.md'));
    for (const threads of ['1', '2']) {
      const { status, err } = run('check', folder, '--threads', threads);
      expect({ status, err }).toEqual({ status: wanted, err: 'lost.md could not be read: it is not there.\n' });
    }
  });

  it('ends with one note; the rest goes on', () => {
    const folder = makeFolder({ 'a.md': 'See [[gone]].', 'b.md': '---\ntitle: [broken\n  : {\n---\nSee [[a]].' });
    symlinkSync(join(folder, 'nowhere.md'), join(folder, 'lost.md'));
    const { status, out, err } = run('check', folder, '--format', 'json');
    expect({ status, err }).toEqual({ status: 1, err: 'lost.md could not be read: it is not there.\n' });
    expect(records(out).map(({ note }) => note)).toEqual(['a.md', undefined]);
  });
});
