import { checkText } from './vault';

test('a moment of another video is not measured by the length of the note\'s own', () => {
  const note = '---\nvideoId: dQw4w9WgXcQ\nduration: 600\n---\nIt came late [21:40](https://youtu.be/aaaaaaaaaaa?t=1300), or [21:40](#t=21:40).';
  expect(checkText(note).map(({ code, from }) => [code, note.slice(from).slice(0, 14)])).toEqual([['time/past-end', '[21:40](#t=21:']]);
});

test('a video\'s length is known to the second, give or take two', () => {
  const check = (time: string): unknown => checkText(`---\nvideoId: dQw4w9WgXcQ\nduration: 600\n---\nIt came late [${time}].`).map(({ code }) => code);
  expect(check('00:10:02')).toEqual([]);
  expect(check('00:10:03')).toEqual(['time/past-end']);
});

describe('a damaged timestamp behind another time', () => {
  const checkTwin = (twin: string, inner: string): unknown =>
    checkText(`---\nvideoId: dQw4w9WgXcQ\n---\nThey sold out [${twin}](<a class="yt-timestamp" data-t="${inner}">${inner}</a>).`).map(({ code, fix }) => [code, fix?.safe]);

  test('is written anew unasked where both are the same', () => {
    expect(checkTwin('00:22:00', '22:00')).toEqual([['time/malformed', true]]);
    expect(checkTwin('[22:00]', '00:22:00')).toEqual([['time/malformed', true]]);
    expect(checkTwin(':22:00', '00:22:00')).toEqual([['time/malformed', true]]);
    expect(checkTwin('46:35:00', '46:35:00')).toEqual([['time/misencoded', true], ['time/malformed', true]]);
  });

  test('is written only when asked where the other would be lost', () => {
    expect(checkTwin('01:22:00', '22:00')).toEqual([['time/malformed', false]]);
  });
});

test('says what a time means, and why', () => {
  const told = (...times: string[]): string[] => checkText(`---\nvideoId: dQw4w9WgXcQ\n---\n${times.map((time) => `It began <a class="yt-timestamp" data-t="${time}">[${time}]</a>.`).join('\n\n')}`).map(({ message }) => message);
  expect(told('07:55:00')).toEqual(['07:55:00 means 7:55. Read as minutes and seconds: hardly any video is longer than five hours.']);
  expect(told('02:10:00', '03:20:00')[0]).toBe('02:10:00 may not mean 2:10:00. Could also be minutes and seconds: nothing in the note decides.');
});

test('damaged markup whose time is in doubt is written anew only when asked', () => {
  const note = `---\nvideoId: dQw4w9WgXcQ\n---\n${['02:10:00', '03:20:00'].map((time) => `They sold out <a class="yt-timestamp" data-t="${time}]">[${time}]</a>.`).join('\n\n')}`;
  expect(checkText(note).filter(({ code }) => code === 'time/malformed').map(({ fix }) => fix?.safe)).toEqual([false, false]);
});

test('damaged markup past the first hour is written anew unasked, too', () => {
  const check = (time: string): unknown => checkText(`---\nvideoId: dQw4w9WgXcQ\n---\nThey sold out <a class="yt-timestamp" data-t="${time}]">[${time}]</a>.`).map(({ code, fix }) => [code, fix?.safe]);
  expect(check('01:02:03')).toEqual([['time/malformed', true]]);
  expect(check('00:59:59')).toEqual([['time/malformed', true]]);
});

test('a label with a link in it is words, and no damage', () => {
  const check = (time: string): unknown =>
    checkText(`---\nvideoId: dQw4w9WgXcQ\n---\nThey sold <a class="yt-timestamp" data-t="${time}">[[prices | at any price]]</a>.`, { 'prices.md': '' }).map(({ code, fix }) => [code, fix?.safe]);
  expect(check('00:07:55')).toEqual([]);
  expect(check('07:55:00')).toEqual([['time/misencoded', true]]);
});

test('a label that is a link to a note named by a number is only dropped when asked', () => {
  const problems = checkText('---\nvideoId: dQw4w9WgXcQ\n---\nThey sold out <a class="yt-timestamp" data-t="00:07:55">[[2024]]</a>.', { '2024.md': '' });
  expect(problems.map(({ code, fix }) => [code, fix?.safe])).toEqual([['time/malformed', false]]);
});

test('a label with an image in it is no damage, and the image is only dropped when asked', () => {
  const check = (time: string, label: string): unknown =>
    checkText(`---\nvideoId: dQw4w9WgXcQ\n---\nThey sold out <a class="yt-timestamp" data-t="${time}">${label}</a>.`).map(({ code, fix }) => [code, fix?.safe]);
  expect(check('00:07:55', '<img src="play.png"> [00:07:55]')).toEqual([]);
  expect(check('00:07:55', '<img src="play.png">')).toEqual([]);
  expect(check('07:55:00', '<img src="play.png"> [07:55:00]')).toEqual([['time/misencoded', false]]);
  expect(check('07:55:00', '<img src="play.png">')).toEqual([['time/misencoded', true]]);
});
