import { drawChange, drawProblem } from '../../../src/features/checks/rows/draw-row';
import { setUp } from './set-up';

const element = (time: string, label = `[${time}]`) => `<a class="yt-timestamp" data-t="${time}">${label}</a>`;

/** What the rows of a note's problems say: message, what stands there, place. */
async function rowsOf(text: string, more: Record<string, string> = {}): Promise<(readonly [string | undefined, string | undefined])[]> {
  const { problemsOf } = await setUp({ 'a.md': text, ...more });
  const rows = (await problemsOf('a.md')).map((placed) => {
    const el = createDiv();
    drawProblem(el, { row: 'problem', key: placed.key, placed }, 'kind', []);
    return el;
  });
  const textOf = (row: HTMLElement, cls: string) => row.querySelector(cls)?.textContent;
  expect(rows.flatMap((row) => Array.from(row.querySelectorAll('a, img, b')))).toEqual([]);
  return rows.map((row) => [textOf(row, '.timecite-problem-message'), textOf(row, '.timecite-problem-excerpt')]);
}

test('tells problems that say the same apart by the line they stand in', async () => {
  const head = '---\nvideoId: aaaaaaaaaaa\n---\n\n';
  expect(await rowsOf(`${head}It starts ${element('soon', '[somewhere]')}.\n\nIt ends ${element('later')} <img src=x>.\n`)).toEqual([
    ['This looks like a timestamp, but no time can be read from it.', `It starts ${element('soon', '[somewhere]')}.`],
    ['This looks like a timestamp, but no time can be read from it.', `It ends ${element('later')} .`],
  ]);
});

test('marks the part that is meant', async () => {
  const { problemsOf } = await setUp({ 'a.md': 'Of <b>nested [[one [[two]] ]] links.\n', 'two.md': '' });
  const [placed] = await problemsOf('a.md');
  const el = createDiv();
  if (placed) drawProblem(el, { row: 'problem', key: placed.key, placed }, 'note', []);
  expect(el.querySelector('.timecite-problem-excerpt > mark')?.textContent?.trim()).toBe('[[one');
  expect(el.querySelector('.timecite-problem-excerpt')?.textContent).toBe('Of nested [[one [[two]] ]] links.');
});

test('shows the words by which a person judges', async () => {
  expect(await rowsOf('Either of the [[prices]] may be meant.', { 'shop/prices.md': '', 'press/prices.md': '' })).toEqual([
    ['2 files are named "prices"; this link opens shop/prices.md.', 'Either of the [[prices]] may be meant.'],
  ]);
});

test('shows no line where the message quotes what stands there, or a fix changes it', async () => {
  expect(await rowsOf('See [[nothing like it]], [[a#Gone]], [[Two parts]].', { 'two_parts.md': '' })).toEqual([
    ['There is no note "nothing like it".', undefined],
    ['"a" has no heading "Gone".', undefined],
    ['There is no note "Two parts". "two_parts" is the same name, written differently.', undefined],
  ]);
});

test.each([
  ['[[Widget prices]]', '[[widget_prices|Widget prices]]', '[[Widget prices]]', '[[widget_prices|Widget prices]]'],
  ['```\nA\r\n```', 'A\n', '``` ⏎ A ⏎ ```', 'A ⏎ '],
  ['```\n', '', '``` ⏎ ', '∅'],
])('shows a change in one line, also what goes: %j becomes %j', (before, after, was, is) => {
  const el = createDiv();
  drawChange(el, before, after);
  expect([el.querySelector('del')?.textContent, el.querySelector('ins')?.textContent]).toEqual([was, is]);
});
