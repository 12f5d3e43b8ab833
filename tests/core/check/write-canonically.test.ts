import { writeCanonically } from '../../../src/core/check/write-canonically';
import { parseNote } from '../../../src/core/note/parse-note';
import { applyEdits } from '../../../src/core/text';
import { at, textOf, videoHead } from '../note/note-of';

function write(text: string): string | null {
  const [timestamp] = parseNote(text).timestamps;
  const edits = timestamp ? writeCanonically(text, timestamp) : null;
  return edits && applyEdits(text, edits);
}

test('changes nothing of what is written as it is read', () => {
  expect(write(textOf('Bees dance ‹00:00:05›.'))).toBeNull();
  expect(write(`${videoHead}Bees dance [00:00:05].`)).toBeNull();
});

test('writes an element anew, and leaves a plain time plain', () => {
  expect(write(`${videoHead}Bees dance <span class="yt_timestamp" data-t="0:05">0:05</span>.`)).toBe(`${videoHead}Bees dance ${at('00:00:05')}.`);
  expect(write(`${videoHead}Bees dance [0:00:05].`)).toBe(`${videoHead}Bees dance [00:00:05].`);
});

test('leaves a time that a link shows in its link, and makes an element of one that is a link', () => {
  expect(write(`${videoHead}See [[bees | 07:55:00]].`)).toBe(`${videoHead}See [[bees | 00:07:55]].`);
  expect(write(`${videoHead}See [[07:55:00]].`)).toBe(`${videoHead}See ${at('00:07:55')}.`);
});

test('frees words from the brackets before an element, where they are all in them', () => {
  const element = '<a class="yt-timestamp" data-t="00:07:55">[00:07:55]</a>';
  expect(write(`${videoHead}Bees [dance at home](${element}).`)).toBe(`${videoHead}Bees dance at home ${element}.`);
  expect(write(`${videoHead}Bees [${'d'.repeat(299)}](${element}).`)).toBe(`${videoHead}Bees ${'d'.repeat(299)} ${element}.`);
  for (const words of ['dance [at] home', 'dance\nat home', 'd'.repeat(300)]) expect(write(`${videoHead}Bees [${words}](${element}).`)).toBeNull();
});

test('makes one element of a time whose label says it in words, and keeps other words', () => {
  expect(write(`${videoHead}Bees dance <a class="yt-timestamp" data-t="07:55:00">7m55s</a>.`)).toBe(`${videoHead}Bees dance ${at('00:07:55')}.`);
  expect(write(`${videoHead}Bees dance <a class="yt-timestamp" data-t="07:55:00">[…]</a>.`)).toBe(`${videoHead}Bees dance ${at('00:07:55')}.`);
  expect(write(`${videoHead}Bees dance <a class="yt-timestamp" data-t="00:07:55]">[00:07:55 to 00:08:10]</a>.`)).toBe(`${videoHead}Bees dance ${at('00:07:55 - 00:08:10')}.`);
  expect(write(`${videoHead}Bees <a class="yt-timestamp" data-t="00:07:55]">dance at home</a>.`)).toBe(`${videoHead}Bees <a class="yt-timestamp" data-t="00:07:55">dance at home</a>.`);
});

test.each(['42%', '$5', '▶', '[^1]', '2024-01-02'])('keeps a label that holds no word but is no time: %s', (label) => {
  expect(write(`${videoHead}Bees <a class="yt-timestamp" data-t="07:55:00">${label}</a>.`)).toBe(`${videoHead}Bees <a class="yt-timestamp" data-t="00:07:55">${label}</a>.`);
});

test('keeps the end that a label gives', () => {
  expect(write(`${videoHead}Bees dance <a class="yt-timestamp" data-t="07:55:00">[00:07:55 - 00:08:10]</a>.`)).toBe(`${videoHead}Bees dance ${at('00:07:55 - 00:08:10')}.`);
  expect(write(`${videoHead}Bees dance <a class="yt-timestamp" data-t="00:07:55">[00:07:55] - [00:08:10]</a>.`)).toBe(`${videoHead}Bees dance ${at('00:07:55 - 00:08:10')}.`);
});

test('keeps words as they are formatted, and writes a time without', () => {
  expect(write(`${videoHead}Bees <a class="yt-timestamp" data-t="07:55:00">dance at <i>home</i></a>.`)).toBe(`${videoHead}Bees <a class="yt-timestamp" data-t="00:07:55">dance at <i>home</i></a>.`);
  expect(write(`${videoHead}Bees dance <a class="yt-timestamp" data-t="07:55:00"><b>[07:55:00]</b></a>.`)).toBe(`${videoHead}Bees dance ${at('00:07:55')}.`);
});

test('keeps what else the tag of an element says', () => {
  expect(write(`${videoHead}Bees <a data-t='07:55:00' title="Bees" class="big yt-timestamp">[07:55:00]</a>.`)).toBe(
    `${videoHead}Bees <a data-t='00:07:55' title="Bees" class="big yt-timestamp">[00:07:55]</a>.`,
  );
  expect(write(`${videoHead}Bees <span class="yt-timestamp" id=x data-t=07:55:00>[07:55:00].`)).toBe(`${videoHead}Bees <span class="yt-timestamp" id=x data-t="00:07:55">[00:07:55]</span>.`);
  expect(write(`${videoHead}Bees <a class="yt-timestamp" \r\n  title="Bees" data-t="00:07:55">[00:07:55]</a>.`)).toBe(
    `${videoHead}Bees <a class="yt-timestamp" title="Bees" data-t="00:07:55">[00:07:55]</a>.`,
  );
  expect(write(`${videoHead}Bees <a class="yt-timestamp" data-t="07:55:00" title="Bees">dance at home</a>.`)).toBe(
    `${videoHead}Bees <a class="yt-timestamp" data-t="00:07:55" title="Bees">dance at home</a>.`,
  );
});

test('changes nothing of a text that is not the one it knows', () => {
  const [timestamp] = parseNote(`${videoHead}Bees dance [0:00:05].`).timestamps;
  expect(timestamp && writeCanonically(`${videoHead}Wasps dance now and then.`, timestamp)).toBeNull();
});
