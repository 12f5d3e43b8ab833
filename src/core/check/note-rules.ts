import { readFrontMatter } from '../note/blocks/front-matter';
import type { References, WrappingFence } from '../note/note';
import type { NoteRule } from './rule';

const timestampMarkup = /yt.?timestamp/i;

const unreadable: NoteRule = {
  code: 'time/unreadable',
  severity: 'error',
  about: 'The markup is that of a timestamp, but no time can be read from it.',
  findInNote: ({ note }) => note.unreadable.map((span) => ({ span, message: 'This looks like a timestamp, but no time can be read from it.' })),
};

const noVideo: NoteRule = {
  code: 'time/no-video',
  severity: 'warning',
  about: 'The note has timestamps but names no video, so they cannot be played: a `videoId` or `video` property is missing.',
  findInNote: ({ note }) => {
    const silent = note.timestamps.filter((timestamp) => timestamp.video === null);
    const [first] = silent;
    if (!first) return [];
    const count = silent.length === 1 ? 'This timestamp' : `${silent.length} timestamps`;
    return [{ span: first, message: `${count} cannot be played: the note names no video.` }];
  },
};

const fenced: NoteRule = {
  code: 'note/fenced',
  severity: 'error',
  about: 'The whole note is wrapped in one code fence, so none of its links and timestamps work.',
  findInNote: ({ note, text }) => {
    const { fence } = note;
    if (!fence) return [];
    const edits = [fence.open, ...(fence.close ? [fence.close] : [])].map(({ from, to }) => ({ from, to, text: '' }));
    const fix = { title: 'Take the note out of its code fence', safe: fence.close !== null && isWholeNote(note, text, fence), edits };
    return [{ span: fence.open, message: 'The whole note is wrapped in a code fence, so none of its links and timestamps work.', fix }];
  },
};

/** A fence with words before it may hold a sample that belongs in a fence, unless the note is about a video. */
function isWholeNote({ video }: References, text: string, { open }: WrappingFence): boolean {
  return video !== null || timestampMarkup.test(text.slice(open.to)) || text.slice(readFrontMatter(text).end, open.from).trim() === '';
}

/** Every rule may report problems of a note. */
export const noteRules: readonly NoteRule[] = [unreadable, noVideo, fenced];
