import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { about, element, makeFolder, records, removeFolders, run } from './run';

afterAll(removeFolders);

const folder = makeFolder({
  'shop/widgets.md': about(`# Rise\n\nWidgets began small ${element('00:00:16')}, ${element('00:01:20')}.\n\nA "big" year, they say ${element('07:55:00')}.`),
  'shop/a.md': about(`=2+2 is a claim ${element('00:00:05')}.`),
  'Zoo.md': about(`Lions sleep ${element('00:02:00')}.`),
  'hub.md': '# Hub\n\n[[widgets]]\n',
  '.trash/old.md': about(`Gone ${element('00:00:01')}.`),
  'node_modules/x/readme.md': about(`No note ${element('00:00:01')}.`),
  'notes.txt': 'no note',
});

describe('claims --format json', () => {
  const { status, out, err } = run('claims', folder, '--format', 'json');
  const claims = records(out);

  it('prints a line a claim, notes in path order, without hidden folders', () => {
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(claims.map(({ note, text }) => [note, text])).toEqual([
      ['Zoo.md', 'Lions sleep.'],
      ['shop/a.md', '=2+2 is a claim.'],
      ['shop/widgets.md', 'Widgets began small.'],
      ['shop/widgets.md', 'A "big" year, they say.'],
    ]);
  });

  it('has the fields that the contract names, in its order', () => {
    expect(claims[2]).toEqual({
      note: 'shop/widgets.md',
      line: 8,
      from: expect.any(Number) as number,
      to: expect.any(Number) as number,
      headings: ['Rise'],
      context: null,
      text: 'Widgets began small.',
      timestamps: [expect.objectContaining({ raw: '00:00:16', seconds: 16 }), expect.objectContaining({ raw: '00:01:20', seconds: 80 })],
    });
    expect(Object.keys(claims[2] ?? {})).toEqual(['note', 'line', 'from', 'to', 'headings', 'context', 'text', 'timestamps']);
    const [timestamp] = claims[3]?.timestamps as Record<string, unknown>[];
    expect(Object.keys(timestamp ?? {})).toEqual(['from', 'to', 'raw', 'label', 'seconds', 'end', 'reading', 'reason', 'video']);
    expect(timestamp).toMatchObject({ seconds: 475, end: null, reading: 'corrected', video: { provider: 'youtube', id: 'dQw4w9WgXcQ' } });
  });
});

describe('claims for people', () => {
  it('prints a table for spreadsheets, whose cells never run', () => {
    const [head, ...rows] = run('claims', folder, '--format', 'csv').out.split('\n');
    expect(head).toBe('note,line,time,seconds,claim,context,headings,video');
    expect(rows).toContain("shop/a.md,6,0:05,5,'=2+2 is a claim.,,,dQw4w9WgXcQ");
    expect(rows).toContain('shop/widgets.md,10,7:55,475,"A ""big"" year, they say.",,Rise,dQw4w9WgXcQ');
  });

  it('repeats a sentence without end only in its beginning: its table stays linear in it', () => {
    const sentence = Array.from({ length: 3000 }, () => `widgets 🎉 ${element('00:00:05')}`).join(' ');
    const { status, out } = run('claims', makeFolder({ 'a.md': about(`${sentence}.`) }), '--format', 'csv');
    const rows = out.split('\n').slice(1, -1);
    expect({ status, rows: rows.length }).toEqual({ status: 0, rows: 3000 });
    expect(rows[0]?.length).toBeGreaterThan(30_000);
    expect(Math.max(...rows.slice(1).map((row) => row.length))).toBeLessThan(1100);
    expect(out).not.toContain('\ufffd');
  });

  it('prints Markdown with links to the moments', () => {
    const { out } = run('claims', folder, '--format', 'markdown');
    expect(out).toContain('## shop/widgets.md\n\n- Widgets began small. [0:16](https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=16s), [1:20](');
  });

  it('prints plain lines by default', () => {
    expect(run('claims', folder).out).toContain('shop/widgets.md\n  0:16, 1:20  Widgets began small.\n  7:55  A "big" year, they say.\n');
  });
});

describe('a note that cannot be read', () => {
  const lost = makeFolder({ 'a.md': about(`Lions sleep ${element('00:02:00')}.`), 'b.md': '' });
  symlinkSync(join(lost, 'nowhere.md'), join(lost, 'lost.md'));

  it.each(['1', '2'])('is told by the status, too, after the claims of the others: with %s threads', (threads) => {
    const { status, out, err } = run('claims', lost, '--threads', threads);
    expect({ status, out, err }).toEqual({ status: 2, out: 'a.md\n  2:00  Lions sleep.\n\n', err: 'lost.md could not be read: it is not there.\n' });
  });

  it('is none where it is only not UTF-8', () => {
    expect(run('claims', makeFolder({ 'a.md': Buffer.from('\ufeffSee [[a]].', 'utf16le') })).status).toBe(0);
  });
});

describe('several threads', () => {
  const many: Record<string, string> = {};
  for (let n = 0; n < 400; n += 1) many[`folder ${n % 7}/note ${n}.md`] = about(`Claim ${n} ${element(`00:${String(n % 60).padStart(2, '0')}:10`)}.\n\n[[Note ${n + 1}]] [[gone ${n}]]`);
  const folderOfMany = makeFolder(many);

  it.each(['claims', 'check'])('print the same as one: %s', (command) => {
    const [one, three] = ['1', '3'].map((threads) => run(command, folderOfMany, '--format', 'json', '--threads', threads));
    const withoutTime = (out = ''): string => out.replace(/"ms":\d+/, '');
    expect(one?.out.split('\n').length).toBeGreaterThan(400);
    expect(withoutTime(three?.out)).toBe(withoutTime(one?.out));
  });
});

describe('other notes on the same video', () => {
  const clean = ['00:01:45', ...Array.from({ length: 30 }, (_, n) => `00:${String(n).padStart(2, '0')}:15`)].map((time) => `A fact ${element(time)}.`).join('\n\n');
  const doubtful = ['02:15:00', '03:15:00', '01:15:00', '04:15:00', '01:45:00'].map((time) => `So it was ${element(time)}.`).join('\n\n');
  const seconds = (files: Record<string, string>): unknown[] =>
    records(run('claims', makeFolder(files), '--format', 'json').out)
      .filter(({ note }) => note === 'doubtful.md')
      .flatMap(({ timestamps }) => (timestamps as Record<string, unknown>[]).map((one) => [one.reading, one.seconds]));

  it('settle what a note alone leaves open', () => {
    const open = Array.from({ length: 5 }, () => 'uncertain');
    const kinds = (files: Record<string, string>): unknown[] => seconds(files).map((one) => (one as unknown[])[0]);
    expect(kinds({ 'doubtful.md': about(doubtful) })).toEqual(open);
    expect(kinds({ 'doubtful.md': about(doubtful), 'other.md': about(clean, 'aaaaaaaaaaa') })).toEqual(open);
    const settled = [135, 195, 75, 255, 105].map((second) => ['corrected', second]);
    expect(seconds({ 'doubtful.md': about(doubtful), 'clean.md': about(clean) })).toEqual(settled);
  });

  it('are those on the same file, whatever they call it', () => {
    const on = (video: string, body: string): string => `---\nvideo: ${video}\n---\n\n${body}\n`;
    const settles = (names: readonly [string, string], files: readonly string[]): boolean => {
      const [first] = seconds({ 'doubtful.md': on(names[0], doubtful), 'a/clean.md': on(names[1], clean), ...Object.fromEntries(files.map((path) => [path, ''])) });
      return (first as unknown[])[0] === 'corrected';
    };
    expect(settles(['lecture.mp4', 'lecture.mp4'], ['a/lecture.mp4'])).toBe(true);
    expect(settles(['a/lecture.mp4', '"[[LECTURE.mp4]]"'], ['a/lecture.mp4', 'b/lecture.mp4'])).toBe(true);
    expect(settles(['./lecture.mp4', './lecture.mp4'], ['a/lecture.mp4', 'lecture.mp4'])).toBe(false);
    expect(settles(['b/lecture.mp4', 'lecture.mp4'], ['a/lecture.mp4', 'b/lecture.mp4'])).toBe(false);
    expect(settles(['lecture.mp4', 'lecture.mp4'], [])).toBe(false);
    expect(settles(['media/lecture.mp4', 'media/lecture.mp4'], [])).toBe(true);
    expect(settles(['https://media.example/lecture.mp4', 'https://media.example/lecture.mp4'], [])).toBe(true);
  });
});
