import { formatTime } from '../time/timecode';
import { timeOf, writeCanonically } from './canonical';
import type { Fix } from './problem';
import type { TimeRule, TimeSite } from './rule';

const misencoded: TimeRule = {
  code: 'time/misencoded',
  severity: 'warning',
  about: 'The time is not written as it is meant, most often minutes and seconds in the places of hours and minutes. Other players would jump past the end.',
  examples: [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets began small ‹<a class="yt-timestamp" data-t="07:55:00">[07:55:00]</a>›.',
      after: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets began small <a class="yt-timestamp" data-t="00:07:55">[00:07:55]</a>.',
    },
  ],
  findInTime: (site) => {
    const { reading, raw } = site.timestamp;
    if (reading.kind !== 'corrected') return null;
    return { message: [`${raw} means ${formatTime(reading.seconds)}.`, reason(site)].join(' ').trim(), fix: rewrite(site) };
  },
};

const uncertain: TimeRule = {
  code: 'time/uncertain',
  severity: 'info',
  about: 'The time can be read in two ways and nothing in the vault decides. It plays as it is written.',
  examples: [],
  findInTime: (site) => {
    const { reading, raw } = site.timestamp;
    if (reading.kind !== 'uncertain') return null;
    return { message: [`${raw} may not mean ${formatTime(reading.seconds)}.`, reason(site)].join(' ').trim() };
  },
};

const malformed: TimeRule = {
  code: 'time/malformed',
  severity: 'warning',
  about: 'The markup of this timestamp is damaged. It is understood here, but shows its debris to readers and other programs.',
  examples: [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets grew ‹<a class="yt-timestamp" data-t="00:21:52]">[00:21:52]</a>›.',
      after: '---\nvideoId: dQw4w9WgXcQ\n---\nWidgets grew <a class="yt-timestamp" data-t="00:21:52">[00:21:52]</a>.',
    },
  ],
  findInTime: (site) => {
    if (!site.timestamp.damaged) return null;
    return { message: `The markup of this timestamp is damaged; it is read as ${formatTime(site.timestamp.reading.seconds)}.`, fix: rewrite(site) };
  },
};

const pastEnd: TimeRule = {
  code: 'time/past-end',
  severity: 'error',
  about: "The time lies beyond the video's known end, whichever way it is read.",
  examples: [
    {
      before: '---\nvideoId: dQw4w9WgXcQ\nduration: 600\n---\nThe end came late ‹<a class="yt-timestamp" data-t="00:21:52">[00:21:52]</a>›.',
      after: null,
    },
  ],
  findInTime: ({ timestamp, evidence }) => {
    const { duration } = evidence;
    if (duration === null || timestamp.reading.seconds <= duration) return null;
    return { message: `${timestamp.raw} lies beyond the end of the video, which is ${formatTime(duration)} long.` };
  },
};

function reason({ timestamp }: TimeSite): string {
  return timestamp.reading.reason ?? '';
}

function rewrite(site: TimeSite): Fix | null {
  const { timestamp, note, text } = site;
  if (timestamp.kind === 'link' && timestamp.video?.id !== note.video?.id) return null;
  const edit = writeCanonically(text, timestamp);
  if (!edit) return null;
  const safe = timestamp.reading.kind !== 'uncertain' && site.steady();
  return { title: `Write it as ${timeOf(timestamp)}`, safe, edits: [edit] };
}

export const timeRules: readonly TimeRule[] = [misencoded, uncertain, malformed, pastEnd];
