import type { Claim, Note } from '../../../src/core/note/note';
import { parseNote } from '../../../src/core/note/parse-note';

export const videoHead = '---\ntitle: A test\nvideoId: aaaaaaaaaaa\n---\n\n';

/** The canonical element of a time. */
export function at(time: string): string {
  return `<a class="yt-timestamp" data-t="${time}">[${time}]</a>`;
}

/** Parses a body in a note that has a video. `‹T›` stands for the canonical element of T. */
export function noteOf(body: string): Note {
  return parseNote(textOf(body));
}

export function textOf(body: string): string {
  return videoHead + body.replace(/‹([\d:]+)›/g, (_, time: string) => at(time));
}

/** One claim a line: `text ‹seconds, seconds›`, with ` « context` where it has one. */
export function claimsOf(body: string): string[] {
  return noteOf(body).claims.map(showClaim);
}

function showClaim(claim: Claim): string {
  const times = claim.timestamps.map(({ reading }) => (reading.end === null ? reading.seconds : `${reading.seconds}–${reading.end}`));
  return `${claim.text} ‹${times.join(', ')}›${claim.context === null ? '' : ` « ${claim.context}`}`;
}
