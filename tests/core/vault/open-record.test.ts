import { OpenRecord } from '../../../src/core/vault/open-record';
import { aRecord, type Told } from './a-note';

/** So many claims, each with a context of its own and a time that is not canonical. */
function aLongRecord(claims: number) {
  return aRecord('a.md', Array.from({ length: claims }, (_, index): Told => [`Claim ${index}.`, [index, { label: `at ${index}` }], [], `Context ${index}`]));
}

test('gives each claim back with its context and its times', () => {
  const open = new OpenRecord(aLongRecord(50));
  expect(open.odd.map(([at]) => at)).toEqual(Array.from({ length: 50 }, (_, index) => 2 * index + 1));
  for (const index of [0, 7, 49]) {
    const { text, context, timestamps } = open.claim(index);
    expect([text, context, timestamps.map(({ label }) => label)]).toEqual([`Claim ${index}.`, `Context ${index}`, [expect.stringMatching(/^\[/), `at ${index}`]]);
  }
  for (const none of [-1, 50]) expect(() => open.claim(none)).toThrow(RangeError);
});

test('unpacks what is packed once, however many claims are asked for', () => {
  const open = new OpenRecord(aLongRecord(50));
  const parse = jest.spyOn(JSON, 'parse');
  for (let index = 0; index < 50; index += 1) open.claim(index);
  expect(parse.mock.calls.length).toBeLessThan(5);
  parse.mockRestore();
});
