import { correctTime, type Refusal } from '../../../src/core/check/correct-time';
import { otherTimesReason } from '../../../src/core/check/keeps-times';
import { parseNote } from '../../../src/core/note/parse-note';
import { applyEdits } from '../../../src/core/text';
import { noEvidence } from '../../../src/core/time/evidence';
import { correctionOf } from '../../../src/core/time/other-reading';
import { textOf } from '../note/note-of';

/** What becomes of a note, or why nothing, when one of its times is corrected; and how many others lose their doubt. */
function correct(body: string, raw: string): { readonly text: string; readonly settled: number } | Refusal | string {
  const text = textOf(body);
  const note = parseNote(text, noEvidence);
  const timestamp = note.timestamps.find((one) => one.raw === raw);
  const meant = timestamp && correctionOf(timestamp);
  if (!timestamp || !meant) return 'There is nothing to correct.';
  const correction = correctTime(text, { note, evidence: noEvidence }, timestamp, meant);
  return 'reason' in correction ? correction : { text: applyEdits(text, correction.edits), settled: correction.settled };
}

function kindsOf(text: string): string[] {
  return parseNote(text, noEvidence).timestamps.map(({ reading: { kind, seconds } }) => `${kind} ${seconds}`);
}

test.each([
  ['likelier hours', 'They grew ‹05:41:00›.\n\nThey sold out ‹02:36:25›.', '02:36:25', '‹00:02:36›'],
  ['likelier minutes', 'They grew ‹07:15:00›.\n\nThey sold out ‹03:11:01›.', '03:11:01', '‹00:03:11›'],
])('an uncertain time of %s is written as minutes, and then certain', (_, body, raw, written) => {
  const text = textOf(body.replace(`‹${raw}›`, written));
  expect(correct(body, raw)).toEqual({ text, settled: 0 });
  expect(kindsOf(text)[1]).toMatch(/^literal /);
});

test('counts the times that are in doubt no more, now that there is one less like them', () => {
  const body = 'They grew ‹02:10:00›.\n\nThey sold out ‹03:20:00›.';
  expect(kindsOf(textOf(body))).toEqual(['uncertain 7800', 'uncertain 12000']);
  expect(correct(body, '02:10:00')).toEqual({ text: textOf(body.replace('02:10:00', '00:02:10')), settled: 1 });
  const longer = `${body}\n\nThey closed ‹04:30:00›.`;
  expect(correct(longer, '02:10:00')).toEqual({ text: textOf(longer.replace('02:10:00', '00:02:10')), settled: 0 });
});

test('leaves a corrected time alone where the others would then be taken for right', () => {
  expect(correct(['07:55:00', '01:12:00', '02:14:00', '03:15:00'].map((time) => `They sold ‹${time}›.`).join('\n\n'), '07:55:00')).toEqual({ reason: otherTimesReason, othersInTheWay: true });
});

test('says of an uncertain one how it can be settled there: with the others fixed it would be certain, as it is written', () => {
  const reason = 'This would change how other times of the note are read. Fix all safe problems in the note first, then write 00:03:00 by hand.';
  expect(correct('They grew ‹06:33:00›.\n\nThey sold out ‹03:00:45›.', '03:00:45')).toEqual({ reason, othersInTheWay: true });
  expect(kindsOf(textOf('They grew ‹00:06:33›.\n\nThey sold out ‹00:03:00›.'))).toEqual(['literal 393', 'literal 180']);
});

test('leaves a time alone that would be read in another way again', () => {
  const body = 'They began ‹07:52:46›.\n\nThey grew ‹01:00:19›.\n\nThey sold out ‹03:10:43›.';
  expect(correct(body, '01:00:19')).toEqual({ reason: 'Written as 00:01:00, it would be read as 0:01 because of the other times of the note.', othersInTheWay: false });
});

test('leaves a link into another video what it is', () => {
  const reason = 'It is a link into another video. As a timestamp of this note it would no longer lead there.';
  expect(correct('They grew [07:55:00](https://youtu.be/bbbbbbbbbbb?t=475).', '07:55:00')).toEqual({ reason, othersInTheWay: false });
  expect(correct('They grew [07:55:00](https://youtu.be/aaaaaaaaaaa?t=475).', '07:55:00')).toEqual({ text: textOf('They grew ‹00:07:55›.'), settled: 0 });
});

test('writes nothing where a time is written as it is meant', () => {
  const text = textOf('They grew ‹02:10:00›.');
  const note = parseNote(text, noEvidence);
  expect(note.timestamps.map((timestamp) => correctTime(text, { note, evidence: noEvidence }, timestamp, { seconds: 7800, end: null }))).toEqual([{ edits: [], settled: 0 }]);
});
