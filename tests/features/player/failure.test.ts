import { sayFailure } from '../../../src/features/player/failure';

test.each(['bad-id', 'no-file'] as const)('of %s, a card names what the note names, and what turns direction in that ends with it', (failure) => {
  expect(sayFailure(failure, 'a$&b').text).toBe('The note names "a$&b".');
  expect(sayFailure(failure, 'a\u202eb').text).toBe('The note names "a\u202eb\u202c".');
});
