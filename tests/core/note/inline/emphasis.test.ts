import { claimsOf } from '../note-of';

test.each([
  ['Sagittarius A* (Sgr A*) and Q*, they say, dance ‹00:00:05›.', 'Sagittarius A* (Sgr A*) and Q*, they say, dance. ‹5›'],
  ['**Bees:** *wasps*, (*ants*) and __flies__ dance ‹00:00:05›.', 'Bees: wasps, (ants) and flies dance. ‹5›'],
  ['Bees *"dance"* un*fold*able ***waggles*** ‹00:00:05›.', 'Bees "dance" unfoldable waggles. ‹5›'],
  ['A snake_case_name and 2 * 3 * 4 dance ‹00:00:05›.', 'A snake_case_name and 2 * 3 * 4 dance. ‹5›'],
])('emphasis: %s', (body, wanted) => {
  expect(claimsOf(body)).toEqual([wanted]);
});
