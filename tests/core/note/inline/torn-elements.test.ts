import { LiveTimes } from '../../../../src/core/note/live-times';
import { claimsOf, noteOf, textOf } from '../note-of';

describe('what is left of damaged elements', () => {
  test('an element without a name and an attribute is one', () => {
    expect(claimsOf('Bees dance <a class="yt>00:00:05">[00:00:05]</a>. Ants walk.')).toEqual(['Bees dance. ‹5›']);
  });

  test('an opening tag where the text was cut off is no text', () => {
    expect(claimsOf('Bees dance ‹00:00:05› and wasps <a class="yt')).toEqual(['Bees dance and wasps ‹5›']);
    expect(noteOf('Bees dance <a class="yt-time').unreadable).toHaveLength(1);
    expect(claimsOf('Bees <a class="yt dance ‹00:00:05›.')).toEqual(['Bees <a class="yt dance. ‹5›']);
  });
});

describe('a slip in a tag', () => {
  const opening = '<a class="yt-timestamp" data-t="00:00:05">';

  test.each([
    ['two slashes', `${opening}[00:00:05]<//a>`],
    ['a Cyrillic letter', `${opening}[00:00:05]</а>`],
    ['a sign too many', `${opening}[00:00:05]</a>>`],
    ['a sign too many behind a plain label', `${opening}0:05</a>>`],
    ['no blank before the class', '<aclass="yt-timestamp" data-t="00:00:05">[00:00:05]</a>'],
    ['no name', '<class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>'],
  ])('%s', (_, element) => {
    expect(claimsOf(`Bees dance ${element}. Ants > bees ‹00:00:06›.`)).toEqual(['Bees dance. ‹5›', 'Ants > bees. ‹6›']);
    expect(noteOf(`Bees dance ${element}.`).timestamps.map(({ raw, damaged }) => [raw, damaged])).toEqual([['00:00:05', true]]);
  });
});

describe('signs of tags in the quotation marks of an attribute', () => {
  test.each([
    ['a timestamp', 'Bees dance <a class="yt-timestamp" title="a > b" data-t="00:00:05">[00:00:05]</a>. Ants walk.', ['Bees dance. ‹5›']],
    ['a timestamp, behind its time', 'Bees dance <a class="yt-timestamp" data-t="00:00:05" title="a < b">[00:00:05]</a>. Ants walk.', ['Bees dance. ‹5›']],
    ['another tag', `Bees <span title="a > b">dance</span> <i title='<b>'>at home</i> ‹00:00:05›.`, ['Bees dance at home. ‹5›']],
    ['none, since the quotation marks are not closed', 'Bees <i title="dance> at home ‹00:00:05›.', ['Bees at home. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
    expect(noteOf(body).timestamps.map(({ damaged }) => damaged)).toEqual([false]);
  });
});

describe('an opening tag over two lines', () => {
  const torn = '<a class="yt-timestamp"\ndata-t="00:00:05">[00:00:05]</a>';

  test.each([
    ['between two attributes', `Bees dance ${torn}. Ants walk ‹00:00:06›.`, ['Bees dance. ‹5›', 'Ants walk. ‹6›']],
    ['behind its name', 'Bees dance <a\nclass="yt-timestamp" data-t="00:00:05">[00:00:05]</a>. Ants walk ‹00:00:06›.', ['Bees dance. ‹5›', 'Ants walk. ‹6›']],
    ['behind its name, and that of another tag', 'Bees <span \r\nclass="yt-timestamp" data-t="00:00:05">[00:00:05]</span> <a\nhref="b">dance</a> ‹00:00:06›.', ['Bees <a href="b">dance. ‹5, 6›']],
    ['in an item', '- Bees dance <a class="yt-timestamp" \n  data-t="00:00:05">[00:00:05]</a>.', ['Bees dance. ‹5›']],
    ['with a carriage return', `Bees dance ${torn.replace('\n', '\r\n')}.`, ['Bees dance. ‹5›']],
    ['in the name of its class', 'Bees dance <a class="yt\nclass="yt-timestamp" data-t="00:00:05">[00:00:05]</a>.', ['Bees dance. ‹5›']],
    ['in its time', 'Bees dance <a class="yt-timestamp" data-t="00:00\n:05">[00:00:05]</a>.', ['Bees dance. ‹5›']],
    ['before words on the next line', 'Bees dance <a class="yt-timestamp"\nand ants walk ‹00:00:06›.', ['Bees dance and ants walk. ‹6›']],
    ['with a blank line between', `Bees dance ${torn.replace('\n', '\n\n')}.`, ['data-t="00:00:05">. ‹5›']],
    ['in a quote, whose mark stands between', `> Bees dance ${torn.replace('\n', '\n> ')}.`, ['Bees dance data-t="00:00:05">. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
  });

  test('spans both lines', () => {
    const text = textOf(`Bees dance ${torn}.`);
    const span = { from: text.indexOf('<a'), to: text.lastIndexOf('.') };
    expect(noteOf(`Bees dance ${torn}.`).timestamps).toEqual([expect.objectContaining({ ...span, raw: '00:00:05', damaged: true })]);
    const live = { length: text.length, sliceString: (from: number, to?: number) => text.slice(from, to) };
    expect(new LiveTimes(live, true).timesIn(span)).toEqual([expect.objectContaining(span)]);
  });
});

describe('a label over several lines', () => {
  const opening = '<a class="yt-timestamp" data-t="00:00:05">';

  test.each([
    ['of words', `Bees ${opening}dance\nat home</a> all day.`, ['Bees dance at home all day. ‹5›']],
    ['of words, in an item', `- Bees ${opening}dance\n  at home</a> all day.`, ['Bees dance at home all day. ‹5›']],
    ['that is a time, with a break before it', `Bees dance ${opening}\n[00:00:05]</a> all day.`, ['Bees dance all day. ‹5›']],
    ['that is a time, with breaks round it', `Bees dance ${opening}\r\n  [00:00:05]\r\n</a>.\nAnts walk.`, ['Bees dance. ‹5›']],
  ])('%s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
    expect(noteOf(body).timestamps.map(({ damaged }) => damaged)).toEqual([false]);
  });

  test.each([
    ['is never closed', `Bees dance ${opening}[00:00:05] all day.\nAnts walk ‹00:00:06›.`, ['Bees dance all day. ‹5›', 'Ants walk. ‹6›']],
    ['is closed in another paragraph', `Bees ${opening}dance\n\nat home</a> all day.`, ['Bees dance ‹5›']],
  ])('is none where it %s', (_, body, expected) => {
    expect(claimsOf(body)).toEqual(expected);
    expect(noteOf(body).timestamps[0]?.damaged).toBe(true);
  });
});
