import type { Claim, Note } from '../../../src/core/note/note';
import { formatTimecode } from '../../../src/core/time/timecode';
import type { Timestamp } from '../../../src/core/time/timestamp';
import type { Video } from '../../../src/core/time/video';
import { packNote, type NoteRecord } from '../../../src/core/vault/claim-record';

export const someVideo: Video = { provider: 'youtube', id: 'aaaaaaaaaaa' };

type Times = readonly (number | Partial<Timestamp>)[];

/** A claim of a test: its text, the seconds (or more) of its timestamps, its headings and its context. */
export type Told = readonly [text: string, times: Times, headings?: readonly string[], context?: string];

/** A note that says these claims, for tests that need no text. */
export function aNote(told: readonly Told[], about: Partial<Note> = {}): Note {
  const video = about.video === undefined ? someVideo : about.video;
  const claims = told.map(([text, times, headings = [], context = null], index): Claim => {
    const from = index * 1000;
    return { from, to: from + 900, text, headings, context, timestamps: times.map((time) => aTimestamp(time, video)) };
  });
  const rest = { title: null, aliases: [], duration: null, isList: false, links: [], headings: [], blocks: [], unreadable: [], fence: null };
  return { ...rest, ...about, video, claims, timestamps: claims.flatMap(({ timestamps }) => timestamps) };
}

export function aRecord(path: string, told: readonly Told[], about: Partial<Note> = {}): NoteRecord {
  const note = aNote(told, about);
  return packNote(path, { mtime: 1, size: 1 }, { note, alone: note, video: note.video, duration: note.duration, evidenceHash: '' });
}

function aTimestamp(told: number | Partial<Timestamp>, video: Video | null): Timestamp {
  const seconds = typeof told === 'number' ? told : (told.reading?.seconds ?? 0);
  const raw = formatTimecode(seconds);
  const plain: Timestamp = {
    from: 0,
    to: 1,
    kind: 'element',
    raw,
    label: `[${raw}]`,
    time: { start: [seconds], end: null },
    labelTime: null,
    damaged: false,
    video,
    reading: { kind: 'literal', seconds, end: null, reason: null },
  };
  return typeof told === 'number' ? plain : { ...plain, ...told };
}
