import { drawProblem } from '../../../src/features/checks/rows/draw-row';
import { citationOf, chipsIn } from '../../../src/obsidian/chip/chip';
import { setUp } from './set-up';

const head = '---\nvideoId: dQw4w9WgXcQ\nduration: 600\n---\n\n';
const element = (time: string) => `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;

/** The problems of a note with what their chips show, and how the text goes on where their times stand. */
async function chipsOf(text: string): Promise<(readonly [string, string | undefined, string | undefined])[]> {
  const { problemsOf } = await setUp({ 'a.md': text });
  return (await problemsOf('a.md')).map((placed) => {
    const el = createDiv();
    drawProblem(el, { row: 'problem', key: placed.key, placed }, 'kind', []);
    const [chip] = chipsIn(el);
    const from = chip && citationOf(chip)?.from;
    return [placed.problem.code, chip?.textContent, from === undefined ? undefined : text.slice(from, from + 10)] as const;
  });
}

test.each([
  ['misencoded', `${head}Widgets ${element('07:55:00')}.`, 'time/misencoded', '7:55', '<a class="'],
  ['past the end', `${head}Widgets [00:00:20, 00:21:52].`, 'time/past-end', '21:52', '00:21:52].'],
  ['damaged, its words before it', `${head}In 1 [00:01:00], [four](${element('00:03:00')}) sold.`, 'time/malformed', '3:00', '(<a class='],
  ['written as a link', `${head}Widgets [[00:03:20]] or [[00:03:20]].`, 'link/timestamp', '3:20', '[[00:03:20'],
])('a time that is %s has its chip', async (_, text, code, shown, source) => {
  expect((await chipsOf(text))[0]).toEqual([code, shown, source]);
});

test.each([
  ['unreadable', `${head}Widgets <a class="yt-timestamp" data-t="soon">[soon]</a> [00:01:00].`],
  ['of no video', `Widgets ${element('00:03:20')}.`],
  ['no time at all', `${head}See [[gone]] at ${element('00:03:20')}.`],
])('what is %s has none', async (_, text) => {
  expect((await chipsOf(text)).map(([, shown]) => shown)).toEqual([undefined]);
});
