import fc from 'fast-check';
import { carryClaim } from '../../../src/core/vault/carry-claim';
import { copyList, listClaims, type ClaimList, type ClaimQuery } from '../../../src/core/vault/claim-list';
import type { NoteRecord } from '../../../src/core/vault/claim-record';
import { spliceNote, type Replaced } from '../../../src/core/vault/claim-splice';
import { byPath } from '../../../src/core/vault-path';
import { aRecord, type Told } from './a-note';

const videos = ['aaaaaaaaaaa', 'bbbbbbbbbbb', null].map((id) => (id === null ? null : ({ provider: 'youtube', id } as const)));

const told = fc.tuple(fc.constantFrom('one', 'two', 'widget'), fc.array(fc.nat(100), { minLength: 1, maxLength: 2 }), fc.constantFrom([], ['A'], ['B'])).map((parts): Told => parts);

const record = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.array(told, { maxLength: 4 }), fc.constantFrom(...videos)).map(([name, claims, video]) => aRecord(`${name}.md`, claims, { video }));

const query = fc.record<ClaimQuery>({
  group: fc.constantFrom('note', 'video', 'heading', 'none'),
  sort: fc.constantFrom('place', 'time'),
  search: fc.constantFrom('', 'widget'),
  traits: fc.constantFrom(new Set<never>(), new Set(['no-video'] as const)),
});

async function list(records: ReadonlyMap<string, NoteRecord>, asked: ClaimQuery): Promise<ClaimList> {
  const made = await listClaims([...records.values()].sort(byPath), asked, { pace: () => Promise.resolve(), isStale: () => false });
  if (!made) throw new Error('The list was given up.');
  return made;
}

test('a spliced list is the list made anew, and tells where claims went', async () => {
  let spliced = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 5 }), record, fc.boolean(), query, async (there, changed, goes, asked) => {
      const records = new Map(there.map((one) => [one.path, one]));
      const old = await list(records, asked);
      const [oldLength, oldGroups] = [old.noteOf.length, old.starts.length];
      const [oldNotes, oldClaims] = [Array.from(old.noteOf, (note) => old.records[note]?.path), Array.from(old.claimOf)];
      const before = records.get(changed.path) ?? null;
      if (goes) records.delete(changed.path);
      else records.set(changed.path, changed);
      const after = goes ? null : changed;
      const result = before || after ? spliceNote(old, asked, { before, after }) : null;
      if (!result) return;
      spliced += 1;
      const anew = await list(records, asked);
      expect(result.list).toEqual(anew);
      const grown = ({ from, to, count }: Replaced): number => count - (to - from);
      expect(oldLength + grown(result.claims)).toBe(anew.noteOf.length);
      if (asked.group !== 'video') expect(oldGroups + grown(result.groups)).toBe(anew.starts.length);
      if (asked.group === 'note' || asked.group === 'heading') expect(result.groups.from).toBe(Array.from(anew.starts).filter((start) => start < result.claims.from).length);
      oldNotes.forEach((path, position) => {
        const old = oldClaims[position] ?? -1;
        const claim = before && after && path === changed.path ? carryClaim(before, after)(old) : old;
        const expected = Array.from(anew.noteOf).findIndex((at, index) => anew.records[at]?.path === path && anew.claimOf[index] === claim);
        expect(result.carry(position)).toBe(expected < 0 ? null : expected);
      });
    }),
    { numRuns: 500 },
  );
  expect(spliced).toBeGreaterThan(100);
});

test.each(['note', 'heading', 'video', 'none'] as const)('by %s, a note that comes, changes or goes is put in its place: the list need not be made anew', async (group) => {
  const asked: ClaimQuery = { group, sort: 'place', search: '', traits: new Set() };
  const [one, two, changed] = [aRecord('a.md', [['One.', [1]]]), aRecord('b.md', [['Two.', [2]]]), aRecord('b.md', [['Three.', [3]]])];
  for (const change of [{ before: null, after: two }, { before: two, after: changed }, { before: two, after: null }]) {
    const records = new Map([one, ...(change.before ? [change.before] : [])].map((record) => [record.path, record]));
    expect(spliceNote(await list(records, asked), asked, change)).not.toBeNull();
  }
});

test('a copy of a list stays as it is', async () => {
  const asked: ClaimQuery = { group: 'note', sort: 'place', search: '', traits: new Set() };
  const records = [1, 3, 1].map((count, number) => aRecord(`${number}.md`, Array.from({ length: count }, (): Told => ['One.', [1]])));
  const made = (): Promise<ClaimList> => list(new Map(records.map((each) => [each.path, each])), asked);
  const [one, other] = [await made(), await made()];
  const copy = copyList(one);
  expect(spliceNote(one, asked, { before: records[0] ?? null, after: null })).not.toBeNull();
  expect(copy).toEqual(other);
});

test('a list made of other records of the note, or sorted across notes, must be made anew', async () => {
  const [one, two] = [aRecord('a.md', [['One.', [1]]]), aRecord('b.md', [['Two.', [2]]])];
  const asked: ClaimQuery = { group: 'note', sort: 'place', search: '', traits: new Set() };
  const made = (its: ClaimQuery): Promise<ClaimList> => list(new Map([['a.md', one], ['b.md', two]]), its);
  const stranger = aRecord('b.md', [['Two.', [2]]]);
  expect(spliceNote(await made(asked), asked, { before: stranger, after: null })).toBeNull();
  expect(spliceNote(await made(asked), asked, { before: two, after: null })?.list.records).toEqual([one]);
  for (const group of ['none', 'video'] as const) {
    const across = { ...asked, group, sort: 'time' } as const;
    expect(spliceNote(await made(across), across, { before: two, after: null })).toBeNull();
  }
});
