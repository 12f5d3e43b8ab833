import fc from 'fast-check';
import type { Problem } from '../../src/core/check/problem';
import { mergeOffences, OffenceTally, briefExtent, fullExtent, type Extent, type OffenceGroup } from '../../src/headless/offences';

/** How many problems of each code a note has. */
type Counts = readonly [number, number];

function problems([missing, uncertain]: Counts): Problem[] {
  const make = (code: Problem['code'], severity: Problem['severity'], from: number): Problem => ({
    code, severity, from, to: from, message: `${code} ${from}`, target: code === 'link/missing-note' ? `note ${from}#a` : null, suggestions: [],
    fix: from === 0 ? { title: '', safe: true, edits: [] } : null,
  });
  return [
    ...Array.from({ length: missing }, (_, from) => make('link/missing-note', 'error', from)),
    ...Array.from({ length: uncertain }, (_, from) => make('time/uncertain', 'info', from)),
  ];
}

function count(notes: readonly Counts[], threads: number, shown: Extent): OffenceGroup[] {
  const tallies = Array.from({ length: threads }, () => new OffenceTally(shown));
  notes.forEach((counts, note) => tallies[(note * 7) % threads]?.add(note, `n${note}.md`, 'x'.repeat(20), problems(counts)));
  return mergeOffences(tallies.flatMap((tally) => tally.finish()), shown);
}

const vault = fc.array(fc.tuple(fc.nat(6), fc.nat(3)), { maxLength: 30 });

test('what several threads keep comes to what one that keeps everything shows', () => {
  fc.assert(
    fc.property(vault, fc.integer({ min: 1, max: 3 }), (notes, threads) => {
      const all = count(notes, 1, fullExtent);
      const short = all.map((group) => ({ ...group, notes: group.notes.slice(0, briefExtent.notes).map((one) => ({ ...one, lines: one.lines.slice(0, briefExtent.lines) })) }));
      expect(count(notes, threads, briefExtent)).toEqual(short);
      expect(count(notes, threads, fullExtent)).toEqual(all);
    }),
  );
});

test('the gravest code comes first, and in each the note with most', () => {
  const [missing, uncertain] = count([[1, 0], [3, 1], [3, 2], [0, 2]], 2, fullExtent);
  expect(missing).toMatchObject({ code: 'link/missing-note', count: 7, fixable: 3, noteCount: 3 });
  expect(missing?.notes.map(({ path, count }) => [path, count])).toEqual([['n1.md', 3], ['n2.md', 3], ['n0.md', 1]]);
  expect(missing?.notes[0]?.lines[1]).toEqual({ place: 'n1.md:1:2', message: 'link/missing-note 1', missing: 'note 1' });
  expect(uncertain).toMatchObject({ code: 'time/uncertain', count: 5, noteCount: 3 });
});
