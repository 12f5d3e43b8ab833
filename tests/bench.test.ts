import { parseNote } from '../src/core/note/parse-note';
import { noteNameOf } from '../src/core/vault-path';
import { bundleParts } from './bench/bundle-parts';
import { generateVault } from './bench/generated-vault';
import { growsTooFast, verdict } from './bench/growth';
import { misspell, scoreHits, shareAnswered } from './bench/misspellings';
import { duration, layOut, onlyLast, times } from './bench/table';

describe('the generated vault', () => {
  const notes = [...generateVault(300)];
  const paths = new Set(notes.map(({ path }) => path));
  const links = notes.flatMap(({ path, text }) => parseNote(text).links.map(({ target }) => ({ target: target.trim(), path })));

  it('is the same each time, and another for another seed', () => {
    expect([...generateVault(300)]).toEqual(notes);
    expect([...generateVault(300, 2)]).not.toEqual(notes);
  });

  it('has as many notes as asked for, each with a path of its own', () => {
    expect(paths.size).toBe(300);
  });

  it('has all that such notes have', () => {
    const all = notes.map(({ text }) => text).join('\n');
    for (const shape of [/^- \*\*Point\*\*/m, /^> /m, /^\| thing \|/m, /^```$/m, /^aliases:/m, /data-t="\d\d:\d\d:\d\d"><\/a>/, /\[\[\d\d:\d\d:\d\d\]\]/]) expect(all).toMatch(shape);
    const readings = notes.flatMap(({ text }) => parseNote(text).timestamps.map(({ reading }) => reading.kind));
    const corrected = readings.filter((kind) => kind === 'corrected').length / readings.length;
    expect(corrected).toBeGreaterThan(0.08);
    expect(corrected).toBeLessThan(0.2);
  });

  it('lets a fifth of its links lead nowhere', () => {
    const names = new Set([...paths].map(noteNameOf));
    const bySlug = links.filter(({ target, path }) => /^[a-z0-9_]+$/.test(target) && !path.endsWith(`/${target}.md`) && !target.startsWith('channel_'));
    const ofNotes = bySlug.filter(({ path }) => !/\/channel_\d+\.md$/.test(path));
    const gone = ofNotes.filter(({ target }) => !names.has(target));
    expect(ofNotes.length).toBeGreaterThan(1000);
    expect(gone.length / ofNotes.length).toBeGreaterThan(0.17);
    expect(gone.length / ofNotes.length).toBeLessThan(0.23);
  });
});

describe('misspelt names', () => {
  const names = ['the_slow_lock_of_bacor', 'second_tide_and_the_mill', 'a_map', 'how_denfal_built_a_kiln'];

  it('are the same each time, are no names that are there, and lead to one that is', () => {
    const made = misspell(names, 50);
    expect(made).toHaveLength(50);
    expect(misspell(names, 50)).toEqual(made);
    for (const { wrong, right } of made) {
      expect(names).not.toContain(wrong);
      expect(names).toContain(right);
    }
  });

  it('are none where no name is long enough', () => {
    expect(misspell(['a_map'], 5)).toEqual([]);
  });

  it('count as hits by the place of the right one', () => {
    const made = [{ wrong: 'a', right: 'A' }, { wrong: 'b', right: 'B' }, { wrong: 'c', right: 'C' }, { wrong: 'd', right: 'D' }];
    const answers: Record<string, string[]> = { a: ['A'], b: ['A', 'B'], c: ['1', '2', '3', '4', '5', 'C'], d: [] };
    expect(scoreHits(made, (wrong) => answers[wrong] ?? [])).toEqual({ first: 0.25, five: 0.5 });
    expect(shareAnswered(['a', 'b', 'c', 'd'], (name) => answers[name] ?? [])).toBe(0.75);
  });
});

describe('the table', () => {
  it('puts figures under their columns, whatever their width', () => {
    const rows = [{ what: 'ours', cells: ['9 ms', '1.20 s'], note: 'best' }, { what: 'another', cells: onlyLast(2, '> 12.0 ×') }];
    expect(layOut(['100 notes', '1,000'], [{ title: 'Checking', rows }]).split('\n')).toEqual([
      '         100 notes     1,000',
      '----------------------------',
      'Checking',
      'ours          9 ms    1.20 s  best',
      'another             > 12.0 ×',
      '----------------------------',
    ]);
  });

  it('writes ratios and times as short as they may be', () => {
    expect([0.0421, 1.352, 12.44, 349.6, NaN].map(times)).toEqual(['0.042 ×', '1.35 ×', '12.4 ×', '350 ×', '?']);
    expect([0.0042, 0.042, 4.21, 42.1, 4210].map(duration)).toEqual(['4.20 µs', '42 µs', '4.2 ms', '42 ms', '4.21 s']);
  });
});

describe('growth', () => {
  const growth = { what: 'parse', small: 1, large: 1.5, limit: 1.5 };

  it('may be as much as its limit, not more, and never unknown', () => {
    expect(growsTooFast(growth)).toBe(false);
    expect(growsTooFast({ ...growth, large: 1.6 })).toBe(true);
    expect(growsTooFast({ ...growth, large: NaN })).toBe(true);
    expect(growsTooFast({ ...growth, large: 9, limit: null })).toBe(false);
    expect(verdict({ ...growth, large: 1.6 })).toBe('≤ 1.5 MISSED');
  });
});

test('the parts of the bundle are its folders, a package is one, and together they are the whole', () => {
  const input = (bytesInOutput: number): { bytesInOutput: number } => ({ bytesInOutput });
  const inputs = { 'src/main.ts': input(5), 'src/core/note/a.ts': input(20), 'src/core/note/b.ts': input(22), 'node_modules/idb/build/index.js': input(7), 'node_modules/@x/y/z.js': input(3) };
  const output = { bytes: 60, inputs, imports: [], exports: [] };
  expect(bundleParts({ outputs: { 'main.js': output } })).toEqual([
    { folder: 'src/core/note', bytes: 42 },
    { folder: 'node_modules/idb', bytes: 7 },
    { folder: 'src', bytes: 5 },
    { folder: 'node_modules/@x/y', bytes: 3 },
    { folder: '(bundler)', bytes: 3 },
  ]);
});
