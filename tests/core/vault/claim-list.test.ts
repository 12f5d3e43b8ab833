import { claimRef, groupEnd, listClaims, type ClaimList, type ClaimQuery, type Making } from '../../../src/core/vault/claim-list';
import { ClaimRows } from '../../../src/core/vault/claim-rows';
import { OpenRecord } from '../../../src/core/vault/open-record';
import { aRecord } from './a-note';

const other = { provider: 'youtube', id: 'bbbbbbbbbbb' } as const;
const corrected = { reading: { kind: 'corrected', seconds: 475, end: null, reason: 'Too long.' } } as const;

const notes = [
  aRecord('a.md', [['Late widgets.', [90], ['Prices']], ['Early gadgets.', [10], ['Prices']], ['Middle widgets.', [50], ['Trade']]], { title: 'Market' }),
  aRecord('b.md', [['Other widgets.', [20]]], { video: other }),
  aRecord('c.md', [['More on the first.', [30, corrected]]], { duration: 100 }),
  aRecord('d.md', [['Without (video).', [5]]], { video: null }),
];

const plain: ClaimQuery = { group: 'none', sort: 'place', search: '', traits: new Set() };

async function list(query: Partial<ClaimQuery>): Promise<ClaimList> {
  const made = await listClaims(notes, { ...plain, ...query }, { pace: () => Promise.resolve(), isStale: () => false });
  if (!made) throw new Error('The list was given up.');
  return made;
}

function groups(made: ClaimList): string[][] {
  return Array.from(made.starts, (start, group) => {
    const positions = Array.from({ length: groupEnd(made, group) - start }, (_, at) => start + at);
    return positions.map((position) => claimRef(made, position)).map(({ record, index }) => new OpenRecord(record).claim(index).text);
  });
}

test.each<[Partial<ClaimQuery>, string[][]]>([
  [{}, [['Late widgets.', 'Early gadgets.', 'Middle widgets.', 'Other widgets.', 'More on the first.', 'Without (video).']]],
  [{ sort: 'time' }, [['Without (video).', 'Early gadgets.', 'Other widgets.', 'More on the first.', 'Middle widgets.', 'Late widgets.']]],
  [{ group: 'note' }, [['Late widgets.', 'Early gadgets.', 'Middle widgets.'], ['Other widgets.'], ['More on the first.'], ['Without (video).']]],
  [{ group: 'note', sort: 'time' }, [['Early gadgets.', 'Middle widgets.', 'Late widgets.'], ['Other widgets.'], ['More on the first.'], ['Without (video).']]],
  [{ group: 'heading' }, [['Late widgets.', 'Early gadgets.'], ['Middle widgets.'], ['Other widgets.'], ['More on the first.'], ['Without (video).']]],
  [{ group: 'heading', sort: 'time' }, [['Early gadgets.', 'Late widgets.'], ['Middle widgets.'], ['Other widgets.'], ['More on the first.'], ['Without (video).']]],
  [{ group: 'video' }, [['Late widgets.', 'Early gadgets.', 'Middle widgets.', 'More on the first.'], ['Other widgets.'], ['Without (video).']]],
  [{ group: 'video', sort: 'time' }, [['Early gadgets.', 'More on the first.', 'Middle widgets.', 'Late widgets.'], ['Other widgets.'], ['Without (video).']]],
])('orders and groups: %j', async (query, expected) => {
  expect(groups(await list(query))).toEqual(expected);
});

test.each<[Partial<ClaimQuery>, string[]]>([
  [{ search: 'WIDGETS' }, ['Late widgets.', 'Middle widgets.', 'Other widgets.']],
  [{ search: 'widgets prices' }, ['Late widgets.']],
  [{ search: 'market' }, ['Late widgets.', 'Early gadgets.', 'Middle widgets.']],
  [{ search: 'b widgets' }, ['Other widgets.']],
  [{ search: '(video).' }, ['Without (video).']],
  [{ search: 'nothing' }, []],
  [{ traits: new Set(['corrected']) }, ['More on the first.']],
  [{ traits: new Set(['past-end']) }, ['More on the first.']],
  [{ traits: new Set(['no-video']) }, ['Without (video).']],
  [{ traits: new Set(['no-video', 'corrected']) }, ['More on the first.', 'Without (video).']],
  [{ traits: new Set(['uncertain']) }, []],
  [{ traits: new Set(['corrected']), search: 'widgets' }, []],
])('filters: %j', async (query, expected) => {
  expect(groups(await list(query)).flat()).toEqual(expected);
});

test('puts what stands under equal headings of a note together, and keeps the order of the text among equal times', async () => {
  const record = aRecord('a.md', [['One.', [9], ['A']], ['Two.', [9], ['B']], ['Three.', [9], ['A']], ['Four.', [2], ['A', 'B']], ['Five.', [1], ['A']]]);
  const order = async (query: Partial<ClaimQuery>): Promise<unknown> => {
    const made = await listClaims([record], { ...plain, ...query }, { pace: () => Promise.resolve(), isStale: () => false });
    return made && groups(made);
  };
  expect(await order({ group: 'heading' })).toEqual([['One.', 'Three.', 'Five.'], ['Two.'], ['Four.']]);
  expect(await order({ group: 'heading', sort: 'time' })).toEqual([['Five.', 'One.', 'Three.'], ['Two.'], ['Four.']]);
  expect(await order({ group: 'note', sort: 'time' })).toEqual([['Five.', 'Four.', 'One.', 'Two.', 'Three.']]);
});

test('groups by video: notes without one come last, and together', async () => {
  const told = (name: string, video: typeof other | null): ReturnType<typeof aRecord> => aRecord(`${name}.md`, [[`${name}.`, [1]]], { video });
  const made = await listClaims([told('a', null), told('b', other), told('c', null), told('d', other)], { ...plain, group: 'video' }, { pace: () => Promise.resolve(), isStale: () => false });
  expect(made && groups(made)).toEqual([['b.', 'd.'], ['a.', 'c.']]);
});

test('rests between notes now and then', async () => {
  let rests = 0;
  const many = Array.from({ length: 100 }, (_, number) => aRecord(`${100 + number}.md`, [['One.', [1]]]));
  await listClaims(many, plain, { pace: () => Promise.resolve(void rests++), isStale: () => false });
  expect(rests).toBeGreaterThan(2);
  expect(rests).toBeLessThan(20);
});

test('tells how far it goes, unless what comes later may stand before that', async () => {
  const many = Array.from({ length: 40 }, (_, number) => aRecord(`${100 + number}.md`, [['One.', [number]], ['Two.', [number]]]));
  const told = async (query: Partial<ClaimQuery>, least: number): Promise<unknown> => {
    const parts: (string[][] | null)[] = [];
    const pace: Making['pace'] = (soFar) => {
      const part = soFar(least);
      return Promise.resolve(void parts.push(part && groups(part)));
    };
    await listClaims(many, { ...plain, ...query }, { pace, isStale: () => false });
    return parts.map((part) => part?.map(({ length }) => length) ?? null);
  };
  expect(await told({}, 33)).toEqual([null, [64]]);
  expect(await told({ group: 'note', search: 'two' }, 16)).toEqual([Array(16).fill(1), Array(32).fill(1)]);
  expect(await told({ group: 'note', sort: 'time' }, 64)).toEqual([null, Array(32).fill(2)]);
  expect(await told({ sort: 'time' }, 1)).toEqual([null, null]);
  expect(await told({ group: 'video', sort: 'time' }, 1)).toEqual([null, null]);
});

test('has no claim behind its last one', async () => {
  const made = await list({});
  expect(() => claimRef(made, made.noteOf.length)).toThrow(RangeError);
});

test('filters by what each timestamp points into, not by its note', async () => {
  const linked = { video: other, reading: { kind: 'literal', seconds: 700, end: null, reason: null } } as const;
  const told = [['On its own.', [602]], ['Too late.', [603]], ['Linked.', [linked]], ['Both.', [linked, 5]]] as const;
  const texts = async (trait: 'past-end' | 'no-video', about: Parameters<typeof aRecord>[2]): Promise<unknown> => {
    const made = await listClaims([aRecord('a.md', told, about)], { ...plain, traits: new Set([trait]) }, { pace: () => Promise.resolve(), isStale: () => false });
    return made && groups(made).flat();
  };
  expect(await texts('past-end', { duration: 600 })).toEqual(['Too late.']);
  expect(await texts('no-video', { video: null })).toEqual(['On its own.', 'Too late.', 'Both.']);
});

test.each<[string, string]>([['w', 'widgets'], ['m', 'market'], ['first', 'first more']])('looks for more than %j within what it found', async (before, after) => {
  for (const group of ['none', 'video'] as const) {
    const within = await list({ group, search: before });
    const narrowed = await listClaims(notes, { ...plain, group, search: after }, { pace: () => Promise.resolve(), isStale: () => false, within });
    expect(narrowed).toEqual(await list({ group, search: after }));
  }
});

test('gives up when nobody wants the list any more', async () => {
  expect(await listClaims(notes, plain, { pace: () => Promise.resolve(), isStale: () => true })).toBeNull();
});

test('shows headers, then claims, unless the group is collapsed', async () => {
  const made = await list({ group: 'video' });
  const open = new ClaimRows(made, true, () => false);
  expect(Array.from({ length: open.length }, (_, row) => open.at(row).kind)).toEqual(['group', 'claim', 'claim', 'claim', 'claim', 'group', 'claim', 'group', 'claim']);
  const closed = new ClaimRows(made, true, (group) => group === 0);
  expect(closed.length).toBe(5);
  expect([closed.rowOf(2), closed.rowOf(4), closed.at(2)]).toEqual([0, 2, { kind: 'claim', position: 4 }]);
  const bare = new ClaimRows(await list({}), false, () => true);
  expect([bare.length, bare.at(3), bare.rowOf(3)]).toEqual([6, { kind: 'claim', position: 3 }, 3]);
  expect(bare.at(0)).toEqual({ kind: 'claim', position: 0 });
  for (const rows of [open, closed, bare]) {
    const all = Array.from({ length: rows.length }, (_, row) => row);
    expect(all.map((row) => rows.numberOf(rows.at(row)))).toEqual(all);
  }
  for (const row of [-1, 6]) expect(() => bare.at(row)).toThrow(RangeError);
});
