import { parseNote } from '../../../../src/core/note/parse-note';
import { noteOf, textOf, videoHead } from '../note-of';

/** Each timestamp as `raw=seconds`, with `~label` where that differs from `[raw]`, `!` where damaged, and its markup. */
function timesOf(body: string): string[] {
  const text = textOf(body);
  return parseNote(text).timestamps.map((one) => {
    const { seconds, end } = one.reading;
    const label = one.label === null || one.label === `[${one.raw}]` ? '' : `~${one.label}`;
    return `${one.raw}=${seconds}${end === null ? '' : `–${end}`}${label}${one.damaged ? '!' : ''} ${text.slice(one.from, one.to)}`;
  });
}

const a = '<a class="yt-timestamp" data-t=';

describe('elements', () => {
  test.each([
    ['canonical', `${a}"00:03:57">[00:03:57]</a>`, '00:03:57=237'],
    ['a span', '<span class="yt-timestamp" data-t="00:03:57">[00:03:57]</span>', '00:03:57=237'],
    ['minutes and seconds', `${a}"14:12">[14:12]</a>`, '14:12=852'],
    ['odd digits', `${a}"0:16:47">[0:16:47]</a>`, '0:16:47=1007'],
    ['three digits of hours', `${a}"000:03:17">[000:03:17]</a>`, '000:03:17=197'],
    ['four fields', `${a}"02:08:52:00">[02:08:52:00]</a>`, '02:08:52:00=7732'],
    ['plain seconds', `${a}"3647">[1:00:47]</a>`, '3647=3647~[1:00:47]'],
    ['plain seconds of a long video', `${a}"11399">[3:09:59]</a>`, '11399=11399~[3:09:59]'],
    ['more digits than any video has seconds', `${a}"113990">[3:09:59]</a>`, '3:09:59=11399!'],
    ['an empty label', `${a}"00:18:11"></a>`, '00:18:11=1091~'],
    ['a bare label', `${a}"00:18:11">00:18:11</a>`, '00:18:11=1091~00:18:11'],
    ['a label with spaces', `${a}"00:18:11"> [00:18:11]</a>`, '00:18:11=1091~ [00:18:11]'],
    ['a label as a wikilink', `${a}"00:18:11">[[00:18:11]]</a>`, '00:18:11=1091~[[00:18:11]]!'],
    ['a label that ends later', `${a}"00:05:59">[00:06:02]</a>`, '00:05:59=359–362~[00:06:02]'],
    ['junk behind the time', `${a}"00:21:52]">[00:21:52]</a>`, '00:21:52]=1312~[00:21:52]!'],
    ['a doubled class', '<a class="yt="yt-timestamp" data-t="00:00:16">[00:00:16]</a>', '00:00:16=16!'],
    ['a class with an underscore', '<a class="yt_timestamp" data-t="00:00:16">[00:00:16]</a>', '00:00:16=16!'],
    ['a class torn by a bracket', '<a class="yt>timestamp" data-t="00:00:16">[00:00:16]</a>', '00:00:16=16!'],
    ['another attribute', '<a class="yt-timestamp" data="00:00:16">[00:00:16]</a>', '00:00:16=16!'],
    ['a long attribute', '<a class="yt-timestamp" data-timestamp="00:00:16">[00:00:16]</a>', '00:00:16=16!'],
    ['an address', '<a class="yt-timestamp" href="00:00:27">[00:00:27]</a>', '00:00:27=27!'],
    ['no attribute name', '<a class="yt-timestamp" data-3:45:01:00">[3:45:01:00]</a>', '3:45:01:00=13501!'],
    ['no data-t', '<a class="yt-timestamp">[00:00:16]</a>', '00:00:16=16!'],
    ['a placeholder', `${a}"HH:03:44">[00:03:44]</a>`, '00:03:44=224!'],
    ['an address in data-t', `${a}"https://youtu.be/aaaaaaaaaaa">01:15:00</a>`, '01:15:00=4500~01:15:00!'],
    ['a paragraph', '<p class="yt-timestamp" data-t="00:00:16">[00:00:16]</p>', '00:00:16=16!'],
    ['a blank before the name', '< a class="yt-timestamp" data-t="00:00:16">[00:00:16]</a>', '00:00:16=16!'],
    ['closed by another tag', `${a}"00:00:16">[00:00:16]</sup>`, '00:00:16=16!'],
    ['a class cut short', '<a class="yt=" data-t="00:24:01">[00:24:11]</a>', '00:24:01=1441–1451~[00:24:11]!'],
    ['a class that is the time', '<a class="yt="00:24:01">[00:24:01]</a>', '00:24:01=1441!'],
    ['a class that ends with the time', '<a class="yt-58:01">[00:58:01]</a>', '00:58:01=3481!'],
    ['a class that ends with numbers', '<a class="yt-1-17-08">[01:17:08]</a>', '01:17:08=4628!'],
    ['a label that is a link', `${a}"00:02:30">[00:02:30](https://youtu.be/aaaaaaaaaaa?t=150)</a>`, '00:02:30=150~[00:02:30](https://youtu.be/aaaaaaaaaaa?t=150)!'],
    ['a label that is a torn link', `${a}"00:02:30">[00:02:30]](https://example.org)</a>`, '00:02:30=150~[00:02:30]](https://example.org)!'],
    ['no closing quote', `${a}"01:27:42</a>`, '01:27:42=5262~!'],
    ['a range', `${a}"00:15:11 - 00:15:24">[00:15:11 - 00:15:24]</a>`, '00:15:11 - 00:15:24=911–924'],
    ['unclosed with a bracket', `${a}"00:14:33">[00:14:33]>`, '00:14:33=873!'],
    ['an escaped bracket', `\\${a}"00:14:33">[00:14:33]</a>`, '00:14:33=873!'],
    ['twins', `[0:44:02](${a}"00:44:02">[0:44:02]</a>)`, '00:44:02=2642~[0:44:02]!'],
    ['twins that never close', `[0:44:02](${a}"00:44:02">[0:44:02]</a>`, '00:44:02=2642~[0:44:02]!'],
    ['twins with two brackets', `[[0:44:02]](${a}"00:44:02">[0:44:02]</a>)`, '00:44:02=2642~[0:44:02]!'],
    ['a torn twin', `[:44:02](${a}"00:44:02">[0:44:02]</a>)`, '00:44:02=2642~[0:44:02]!'],
    ['an encoded twin', '[0:44:02](<a%20class="yt-timestamp"%20data-t="00:44:02">)', '00:44:02=2642~!'],
  ])('%s', (_, source, wanted) => {
    expect(timesOf(`Bees dance ${source}.`)).toEqual([`${wanted} ${source}`]);
  });

  test('keep a label that is prose as text', () => {
    const note = noteOf(`${a}"00:00:09">the first bee</a> dances.`);
    expect(note.claims.map(({ text }) => text)).toEqual(['the first bee dances.']);
    expect(note.timestamps.map(({ reading }) => reading.seconds)).toEqual([9]);
  });

  test.each(['[00:00:09]', '[00:00:09 - 00:00:10]', '(00:00:09)', '[[00:00:09]]'])('say a time but once: %s', (time) => {
    const { claims, timestamps } = noteOf(`${a}"00:00:09">${time} the first bee</a> dances [00:00:11].`);
    expect(claims.map(({ text }) => text)).toEqual(['the first bee dances.']);
    expect(timestamps.map(({ raw }) => raw)).toEqual(['00:00:09', '00:00:11']);
  });

  test('end before another time in a label', () => {
    expect(timesOf(`${a}"00:00:09">Bees dance [00:00:11], [00:00:12] till</a> noon.`)).toEqual([
      `00:00:09=9~Bees dance [00:00:11], [00:00:12] till ${a}"00:00:09">Bees dance `, '00:00:11=11 [00:00:11]', '00:00:12=12 [00:00:12]',
    ]);
  });

  test('go on behind one that never closes', () => {
    const note = noteOf(`Bees ${a}"00:00:05">[00:00:05]>. Wasps ${a}"00:00:06">[00:00:06]. Ants ‹00:00:07›.`);
    expect(note.claims.map(({ text }) => text)).toEqual(['Bees.', 'Wasps.', 'Ants.']);
  });

  test('which break off at the end of the note are unreadable', () => {
    for (const torn of ['<a class="yt-timestamp', '<a class="yt-timestamp" data-t="00:1']) {
      const note = noteOf(`Bees dance ${torn}`);
      expect(note.timestamps).toEqual([]);
      expect(note.unreadable).toHaveLength(1);
    }
  });
});

describe('plain times', () => {
  test.each([
    ['[00:03:57]', ['00:03:57=237 [00:03:57]']],
    ['[14:12]', ['14:12=852 [14:12]']],
    ['[00:03:57, 00:04:10]', ['00:03:57=237 [00:03:57', '00:04:10=250 00:04:10]']],
    ['[00:03:57 | 00:04:10]', ['00:03:57=237 [00:03:57', '00:04:10=250 00:04:10]']],
    ['[00:03:57 - 00:04:10]', ['00:03:57 - 00:04:10=237–250 [00:03:57 - 00:04:10]']],
    ['[00:03:57. - 00:04:10]', ['00:03:57. - 00:04:10=237–250! [00:03:57. - 00:04:10]']],
    ['[00:01:00, 00:03:57 - 00:04:10]', ['00:01:00=60 [00:01:00', '00:03:57 - 00:04:10=237–250 00:03:57 - 00:04:10]']],
    ['(00:03:57)', ['00:03:57=237 (00:03:57)']],
    ['(0:07:53-0:08:06)', ['0:07:53-0:08:06=473–486 (0:07:53-0:08:06)']],
    ['[[00:50:02]]', ['00:50:02=3002 [[00:50:02]]']],
    ['[[bees | 00:50:02]]', ['00:50:02=3002 00:50:02']],
    ['[[bees | [00:50:02]]]', ['00:50:02=3002 [00:50:02]']],
    ['[[bees|([00:50:02])]]', ['00:50:02=3002 ([00:50:02])']],
    ['[00:12:20](#t=00:12:20)', ['00:12:20=740 [00:12:20](#t=00:12:20)']],
    ['[00:12:20](#)', ['00:12:20=740 [00:12:20](#)']],
    ['[00:12:20]()', ['00:12:20=740 [00:12:20]()']],
    ['[00:12:20](a)', ['00:12:20=740 [00:12:20](a)']],
    ['[00:12:20](./words#t=00:12:20)', ['00:12:20=740 [00:12:20](./words#t=00:12:20)']],
    ['[12:20](https://youtu.be/bbbbbbbbbbb?t=740)', ['12:20=740 [12:20](https://youtu.be/bbbbbbbbbbb?t=740)']],
    ['[**12:20**](https://youtu.be/bbbbbbbbbbb?t=740)', ['12:20=740 [**12:20**](https://youtu.be/bbbbbbbbbbb?t=740)']],
    ['[_00:12:20_](#t=740)', ['00:12:20=740 [_00:12:20_](#t=740)']],
    ['[(12:20)](https://youtu.be/bbbbbbbbbbb?t=740)', ['12:20=740 [(12:20)](https://youtu.be/bbbbbbbbbbb?t=740)']],
    ['[(00:12:20 - 00:12:30)](./words#t=740)', ['00:12:20 - 00:12:30=740–750 [(00:12:20 - 00:12:30)](./words#t=740)']],
    ['[▶️ 12:20](https://youtu.be/bbbbbbbbbbb?t=740)', ['12:20=740 [▶️ 12:20](https://youtu.be/bbbbbbbbbbb?t=740)']],
  ])('%s', (source, wanted) => {
    expect(timesOf(`Bees dance ${source}.`)).toEqual(wanted);
  });

  test.each(['5:30 PM', '(5:30 PM)', 'Acts 3:15', '(Acts 3:15)', '30:1', '[30:1]', '2,000,000:1', '(50:25:25)', '[[-3, 2], [1, 1]]', 'rows[1:10]', '[see 1:10]', '`[00:03:57]`', '$[00:03:57]$', '\\[00:03:57\\]', '[00:03:57](bees.md)', '[00:03:57](https://example.org/)', '[**00:03:57**](bees.md)', '[**00:03:57**]'])(
    'leave %s alone',
    (source) => {
      expect(timesOf(`Bees dance ${source}.`)).toEqual([]);
    },
  );

  test('are timestamps only in a note that has a video', () => {
    expect(parseNote('Bees dance [00:03:57] (00:03:57) [[bees | 00:03:57]].').timestamps).toEqual([]);
    expect(parseNote('Bees dance [12:20](https://youtu.be/bbbbbbbbbbb?t=740).').timestamps[0]?.video).toEqual({ provider: 'youtube', id: 'bbbbbbbbbbb' });
  });

  test.each([
    ['[[talks/talk.mp4#t=740|12:20]]', 'talks/talk.mp4'],
    ['[[talk.mp4|12:20]]', 'talk.mp4'],
    ['[12:20](a%20talk.mp4#t=740)', 'a talk.mp4'],
    ['[12:20](https://media.example/talk.mp4#t=740)', 'https://media.example/talk.mp4'],
  ])('point into the media file that a link leads to: %s', (link, id) => {
    const source = `Bees dance ${link}.`;
    for (const note of [parseNote(source), noteOf(source)]) {
      expect(note.timestamps.map(({ kind, video, reading }) => [kind, video, reading.seconds])).toEqual([['link', { provider: 'media', id }, 740]]);
      expect(note.claims.map(({ text }) => text)).toEqual(['Bees dance.']);
    }
  });

  test.each(['[[biographies | 12:20]]', '[[talk.mp4 notes|12:20]]'])('point into the note’s own video else: %s', (link) => {
    expect(noteOf(`Bees dance ${link}.`).timestamps.map(({ kind, video }) => [kind, video?.id])).toEqual([['wikilink', 'aaaaaaaaaaa']]);
  });

  test('take the note’s video where an address is invented', () => {
    expect(noteOf('Bees [12:20](https://www.youtube.com/watch?v=example#t=12:20).').timestamps[0]?.video).toEqual({ provider: 'youtube', id: 'aaaaaaaaaaa' });
  });
});

describe('containers', () => {
  const time = '<a class="yt-timestamp" data-t="00:00:05">[00:00:05]</a>';
  test.each(['A {}', '- a {}', '1. a {}', '- [ ] a {}', '> a {}', '> [!note] a {}', '> [!note]\n> a {}', '## a {}', '| a {} |\n| --- |', '| a |\n| --- |\n| b {} |', '[^1]: a {}', '[[bees | a {}]]', '**a {}**', '<div>\n<p>a {}</p>\n</div>', '- a\n\n  b {}', '> - a {}', '- > a {}'])(
    'hold one: %j',
    (body) => {
      expect(noteOf(body.replace('{}', time)).timestamps).toHaveLength(1);
    },
  );

  test.each(['```\n{}\n```', '```js\n{}', '~~~~\n{}\n```\n~~~~', '> ```\n> {}\n> ```', '- ```\n  {}\n  ```', '`{}`', '``a ` {}``', '%%\n{}\n%%', '<!--\n{}\n-->', '    {}'])('hold none: %j', (body) => {
    expect(noteOf(`Text.\n\n${body.replace('{}', time)}`).timestamps).toHaveLength(0);
  });

  test('a fence that is closed by more than its mark goes on', () => {
    expect(noteOf(`\`\`\`js\ncode\n\`\`\` ${time}\nA ${time}`).timestamps).toHaveLength(0);
  });

  test('a whole note in one fence has no claims, and says where the fence is', () => {
    const text = `${videoHead}From: [[bees]]\n\n\`\`\`markdown\n# A\nB ${time}.\n\`\`\`\n`;
    const { claims, fence, links } = parseNote(text);
    expect(claims).toEqual([]);
    expect(links).toHaveLength(1);
    expect(fence && text.slice(fence.open.from, fence.open.to)).toBe('```markdown\n');
    expect(fence?.close && text.slice(fence.close.from, fence.close.to)).toBe('```\n');
  });

  test.each(['Here it is:', '- Here it is', '> Here it is'])('a second front matter is no text, as below %s', (above) => {
    const { headings, timestamps } = noteOf(`${above}\n\n---\ntitle: A\nvideoId: b\n---\n\nC ${time}.`);
    expect(headings).toEqual([]);
    expect(timestamps).toHaveLength(1);
  });
});
