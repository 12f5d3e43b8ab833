import { certainTimesReason, type Effect, effectOnTimes, keepsTimes, keepsTimesWhenFixed } from '../../../src/core/check/keeps-times';
import { parseNote } from '../../../src/core/note/parse-note';
import { type Evidence, noEvidence } from '../../../src/core/time/evidence';
import { at, textOf, videoHead } from '../note/note-of';
import { checkText } from './vault';

/** What it does to a note's times to apply some of its fixes, by their numbers. */
function effectOf(text: string, numbers: readonly number[]): Effect {
  const fixes = checkText(text).flatMap(({ fix }) => (fix ? [fix] : []));
  return effectOnTimes(parseNote(text, noEvidence), text, numbers.flatMap((number) => fixes[number]?.edits ?? []), noEvidence);
}

/** Whether to apply some of a note's fixes, by their numbers, lets its other times be read in another way. */
function tears(body: string, ...numbers: number[]): boolean {
  return effectOf(textOf(body), numbers).reason !== null;
}

test('wrong times are evidence for each other: those that stay must not be taken for right', () => {
  const body = 'They began ‹07:55:00›.\n\nThey grew ‹04:12:00›.\n\nThey sold out ‹03:10:00›.';
  expect(tears(body, 0)).toBe(true);
  expect(tears(body, 0, 1, 2)).toBe(false);
  expect(tears(body)).toBe(false);
});

test('where not even all fixes keep an uncertain time, none alone lets a certain one be read wrongly', () => {
  const text = textOf('They began ‹02:14:33›.\n\nThey grew ‹09:10:05›.\n\nThey sold out ‹03:01:40›.');
  expect(parseNote(text, noEvidence).timestamps.map(({ reading }) => reading.kind)).toEqual(['corrected', 'corrected', 'uncertain']);
  expect(effectOf(text, [1])).toEqual({ reason: certainTimesReason, settled: 1 });
  expect(effectOf(text, [0, 1])).toEqual({ reason: null, settled: 1 });
});

test('one of two that do not lean on each other may be fixed alone', () => {
  expect(tears(`They began ${at('00:00:16').replace('"00:00:16"', '"00:00:16]"')}.\n\nThey grew ${at('00:04:12').replace('"00:04:12"', '"00:04:12]"')}.`, 1)).toBe(false);
});

test('a note in a fence has no times yet that could be read in another way', () => {
  const inside = `# Widgets\n\nThey began ${at('00:00:16')}.\n`;
  expect(keepsTimes(parseNote(`\`\`\`markdown\n${inside}\`\`\`\n`, noEvidence), inside, noEvidence)).toBe(true);
});

test('a time that is gone, or has come, is not kept', () => {
  const [one, two] = [textOf('They began ‹00:00:16›.'), textOf('They began ‹00:00:16›. They grew ‹00:01:16›.')];
  expect([keepsTimes(parseNote(one, noEvidence), two, noEvidence), keepsTimes(parseNote(two, noEvidence), one, noEvidence), keepsTimes(parseNote(two, noEvidence), two, noEvidence)]).toEqual([false, false, true]);
});

test('nor is one whose passage ends elsewhere, or no more', () => {
  const noteWith = (time: string): string => `${videoHead}They began ${time}.`;
  const becomes = (time: string): boolean => keepsTimes(parseNote(noteWith('[00:03:32 - 00:03:56]'), noEvidence), noteWith(time), noEvidence);
  expect(['[00:03:32]', '[00:03:32 - 00:03:58]', '[00:03:32 - 3:56]'].map(becomes)).toEqual([false, false, true]);
});

/** An element whose label is another time. */
function labelled(raw: string, label: string): string {
  return `<a class="yt-timestamp" data-t="${raw}">[${label}]</a>`;
}

test.each<[string, string[], boolean]>([
  ['a time as a link becomes one of its own', ['[[01:00:00]]'], true],
  ['labels go together with the damage', [labelled('01:20:00]', '20:00'), labelled('05:15:00]', '00:05:15')], true],
  ['a right time leans on labels that are rewritten', [labelled('04:22:00', '22:00'), labelled('00:29:49', '00:00:29'), labelled('06:08:29', '08:29')], false],
  ['a damaged time is in doubt as long as a wrong one stands beside it', [labelled('00:28:52]', '00:28:52'), labelled('06:34:00', '00:06:34')], false],
])('whether a note keeps its times is told by all that fixes rewrite: %s', (_, times, keeps) => {
  expect(keepsTimesWhenFixed(parseNote(`${videoHead}${times.map((time) => `They sold ${time}.`).join('\n\n')}`, noEvidence), noEvidence)).toBe(keeps);
});

test.each<[string, string, Evidence, boolean]>([
  ['what others tell a note alone corrects', '‹01:39:00›, ‹03:42:00› and ‹03:36:04›', { duration: null, elsewhere: [99, 216, 222, 2916, 7468] }, false],
  ['what others tell a note alone settles', '‹00:15:38› and ‹03:58:00›', { duration: 5800, elsewhere: [15] }, false],
  ['a note corrects by itself what others tell', '‹07:55:00›', { duration: null, elsewhere: [475] }, true],
  ['nothing is wrong', '‹00:41:00›', { duration: null, elsewhere: [41] }, true],
])('others on the video must be told the same once a note is fixed: %s', (_, times, evidence, keeps) => {
  expect(keepsTimesWhenFixed(parseNote(textOf(`They sold ${times}.`), evidence), evidence)).toBe(keeps);
});

test('times into another video are not rewritten, and so stand in the way of no fix', () => {
  const link = (time: string): string => `[${time}](https://youtu.be/bbbbbbbbbbb?t=1)`;
  const text = textOf(`They began ${at('00:00:16').replace('"00:00:16"', '"00:00:16]"')}. Others grew ${link('06:25:17')}, sold ${link('00:08:00')} and closed ${link('12:38:01')}.`);
  const evidence: Evidence = { duration: null, elsewhere: [16, 40] };
  expect(keepsTimesWhenFixed(parseNote(text, evidence), evidence)).toBe(true);
});

test('a passage keeps its end when it is written anew', () => {
  const text = textOf(`They grew ${at('00:03:32 - 00:03:56').replace('"00:03:32', '"[00:03:32')}.`);
  expect(checkText(text).map(({ code, fix }) => [code, fix?.safe])).toEqual([['time/malformed', true]]);
});
