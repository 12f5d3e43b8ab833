import type { Note } from '../../../src/core/note/note';
import type { Timestamp } from '../../../src/core/time/timestamp';
import { TimeLookup } from '../../../src/features/chips/time-lookup';

function timestamp(kind: Timestamp['kind'], raw: string, label: string | null, seconds: number): Timestamp {
  return { from: 0, to: 0, kind, raw, label, time: { start: [0], end: null }, labelTime: null, damaged: false, video: null, reading: { kind: 'literal', seconds, end: null, reason: null } };
}

function lookup(...timestamps: Timestamp[]): TimeLookup {
  const note: Note = { title: null, aliases: [], video: null, duration: null, isList: false, timestamps, claims: [], links: [], headings: [], blocks: [], unreadable: [], fence: null };
  return new TimeLookup(note);
}

test('finds an element by its attribute and label, brackets or none', () => {
  const found = lookup(timestamp('element', '00:01:00', '[00:01:00]', 60)).element({ raw: '00:01:00', label: '00:01:00' });
  expect(found?.reading.seconds).toBe(60);
});

test('tells elements with equal attributes apart by their labels', () => {
  const times = lookup(timestamp('element', '07:55:00', '[07:55:00]', 475), timestamp('element', '07:55:00', '[00:08:01]', 481));
  expect(times.element({ raw: '07:55:00', label: '[00:08:01]' })?.reading.seconds).toBe(481);
  expect(times.element({ raw: '07:55:00', label: '[07:55:00]' })?.reading.seconds).toBe(475);
  expect(times.element({ raw: '07:55:00', label: 'something else' })).toBeNull();
});

test('goes by one of attribute and label where the other is damaged', () => {
  const times = lookup(timestamp('element', '00:03:44', '[00:03:44]', 224), timestamp('element', '00:14:33', '[00:14:33]', 873));
  expect(times.element({ raw: 'HH:03:44', label: '[00:03:44]' })?.reading.seconds).toBe(224);
  expect(times.element({ raw: '00:14:33', label: '[00:14:33]>. His next words' })?.reading.seconds).toBe(873);
});

test('knows only the times that the note has, each as its kind', () => {
  const times = lookup(timestamp('plain', '5:30', null, 330));
  expect(times.written('plain', '5:30')?.reading.seconds).toBe(330);
  expect(times.written('plain', '5:31')).toBeNull();
  expect(times.link('5:30', null)).toBeNull();
  expect(times.element({ raw: '5:30', label: '' })).toBeNull();
});

test('tells links on the same time apart by the video that they lead to', () => {
  const [own, other] = ['aaaaaaaaaaa', 'bbbbbbbbbbb'].map((id) => ({ provider: 'youtube', id }) as const);
  const times = lookup({ ...timestamp('link', '5:30', null, 330), video: other ?? null }, { ...timestamp('link', '5:30', null, 330), video: own ?? null });
  expect(times.link('5:30', own ?? null)?.video).toEqual(own);
  expect(times.link('5:30', other ?? null)?.video).toEqual(other);
  expect(times.link('5:30', { provider: 'youtube', id: 'ccccccccccc' })).toBeNull();
  expect(times.same({ raw: '5:30', label: null, video: own ?? null })?.video).toEqual(own);
});

test.each([[true, false], [false, true]])('says of none that it is damaged where only some are that a page shows the same', (first, second) => {
  const times = [first, second].map((damaged) => ({ ...timestamp('element', '00:01:00', '[00:01:00]', 60), damaged }));
  expect(lookup(...times).element({ raw: '00:01:00', label: '[00:01:00]' })?.damaged).toBe(false);
  expect(lookup(...times).element({ raw: '00:01:00', label: '' })?.damaged).toBe(false);
  expect(lookup(...times.filter(({ damaged }) => damaged)).element({ raw: '00:01:00', label: '' })?.damaged).toBe(true);
});
