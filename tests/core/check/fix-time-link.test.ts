import { parseNote } from '../../../src/core/note/parse-note';
import { applyEdits } from '../../../src/core/text';
import { at, videoHead } from '../note/note-of';
import { checkText } from './vault';

/** A body whose time links are made timestamps, and whether each fix is safe. */
function make(body: string): [string, (boolean | null)[]] {
  const text = videoHead + body;
  const problems = checkText(text).filter(({ code }) => code === 'link/timestamp');
  return [applyEdits(text, problems.flatMap(({ fix }) => fix?.edits ?? [])).slice(videoHead.length), problems.map(({ fix }) => fix && fix.safe)];
}

describe('a time written as a link', () => {
  it('becomes a timestamp', () => {
    expect(make('They sold out [[50:02]], [[ 01:02:03 ]].')).toEqual([`They sold out ${at('00:50:02')}, ${at('01:02:03')}.`, [true, true]]);
  });

  it('keeps its words as the label', () => {
    expect(make('They [[00:50:02 | sold out]].')).toEqual(['They <a class="yt-timestamp" data-t="00:50:02">sold out</a>.', [true]]);
    expect(make('They sold out [[00:50:02 | 50:02]].')).toEqual([`They sold out ${at('00:50:02')}.`, [true]]);
  });

  it('keeps them as text', () => {
    const [fixed, safe] = make('They [[00:50:02 | sold <b> out <!-- all]] early.');
    expect([fixed, safe]).toEqual(['They <a class="yt-timestamp" data-t="00:50:02">sold &lt;b> out &lt;!-- all</a> early.', [true]]);
    expect(parseNote(videoHead + fixed).claims.map(({ text }) => text)).toEqual(['They sold <b> out <!-- all early.']);
  });

  it('is not rewritten unseen where it can be read in two ways', () => {
    expect(make('They began [[02:10:00]].\n\nThey sold out [[03:20:00]].')[1]).toEqual([false, false]);
  });

  it('stays where the note names no video', () => {
    expect(checkText('They sold out [[00:50:02]].').map(({ code, fix }) => [code, fix])).toEqual([['link/timestamp', null]]);
  });
});
