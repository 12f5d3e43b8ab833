import { carryClaim } from '../../../src/core/vault/carry-claim';
import { aRecord } from './a-note';

const note = (said: string) => aRecord('a.md', said.split(' ').filter((text) => text !== '').map((text) => [text, [1]]));

test.each([
  ['stay where nothing changed', 'Bees Ants Wasps', 'Bees Ants Wasps', [0, 1, 2]],
  ['stay where one says something else', 'Bees Ants Wasps', 'Bees Flies Wasps', [0, 1, 2]],
  ['move along behind one that came', 'Bees Ants Wasps', 'Bees Flies Ants Wasps', [0, 2, 3]],
  ['move along behind some that came first', 'Bees Ants Wasps', 'Flies Gnats Bees Ants Wasps', [2, 3, 4]],
  ['stay before one that came last', 'Bees Ants Wasps', 'Bees Ants Wasps Flies', [0, 1, 2]],
  ['stay before one that came last and takes other characters', 'Bees Ants’ Wasps', 'Bees Ants’ Wasps Мухи', [0, 1, 2]],
  ['move up behind some that went', 'Bees Ants Flies Wasps', 'Bees Wasps', [0, null, null, 1]],
  ['go with the last', 'Bees Ants', 'Bees', [0, null]],
  ['go with all', 'Bees Ants', '', [null, null]],
])('claims %s', (_, before, after, expected) => {
  const carry = carryClaim(note(before), note(after));
  expect(before.split(' ').map((_text, claim) => carry(claim))).toEqual(expected);
});
