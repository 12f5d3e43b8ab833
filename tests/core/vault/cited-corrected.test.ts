import { citedElsewhere } from '../../../src/core/vault/cited-elsewhere';
import { aRecord } from './a-note';

test('what a note corrects is evidence as it reads, and a range is by its start', () => {
  const corrected = { raw: '07:55:00', reading: { kind: 'corrected', seconds: 475, end: null, reason: 'Too long.' } } as const;
  const range = { reading: { kind: 'literal', seconds: 20, end: 30, reason: null } } as const;
  expect(citedElsewhere([aRecord('a.md', [['One.', [corrected, range]]])], 'own.md')).toEqual([20, 475]);
});
