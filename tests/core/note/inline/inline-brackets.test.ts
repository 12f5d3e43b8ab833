import { claimsOf, noteOf } from '../note-of';

test.each([
  ['Bees dance ([00:00:05](#)).', ['Bees dance. ‹5›']],
  ['Bees dance ([00:00:05](#)...).', ['Bees dance. ‹5›']],
  ['Bees dance [00:00:05, 00:00:06](#).', ['Bees dance. ‹5, 6›']],
])('an address behind times goes with them: %s', (body, wanted) => {
  expect(claimsOf(body)).toEqual(wanted);
});

test('a link on a time that leads elsewhere stays one', () => {
  expect(claimsOf('Bees dance from [10:30](bees.md) ‹00:00:05›.')).toEqual(['Bees dance from 10:30. ‹5›']);
  expect(noteOf('Bees dance from [10:30](bees.md).').links.map(({ target, alias }) => [target, alias])).toEqual([['bees.md', '10:30']]);
});

test('minutes in brackets that touch other times are times, those that touch words are none', () => {
  expect(claimsOf('Bees dance [04:56][12:47][13:01]. Wasps do not ‹00:00:05›[14:00].')).toEqual(['Bees dance. ‹296, 767, 781›', 'Wasps do not. ‹5, 840›']);
  expect(claimsOf('Read cells[2:10][3:20] ‹00:00:05›.')).toEqual(['Read cells[2:10][3:20]. ‹5›']);
});

test('elements in double brackets are timestamps and no link', () => {
  const note = noteOf('Bees dance [[‹00:00:05›]]. Wasps do not [[‹00:00:06›, ‹00:00:07›]].');
  expect(note.timestamps.map(({ raw }) => raw)).toEqual(['00:00:05', '00:00:06', '00:00:07']);
  expect(note.claims.map(({ text }) => text)).toEqual(['Bees dance.', 'Wasps do not.']);
  expect(note.links).toEqual([]);
});
