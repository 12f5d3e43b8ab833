import { isReached } from '../../../core/note/cues';
import { isSameVideo } from '../../../core/time/video';
import type { ClaimList } from '../../../core/vault/claim-list';
import type { NoteRecord } from '../../../core/vault/claim-record';
import { isOfOtherVideo } from '../../../core/vault/odd-timestamp';
import { OpenRecord } from '../../../core/vault/open-record';
import { positionOf } from '../../../core/vault/position-of';
import type { NowPlaying } from '../../../obsidian/playback';

/**
 * The position of the claim that is being played: the one with the latest time that has been reached, in the note that is played from,
 * else in another note on the video. Null if there is none.
 * @param now Its video under the name that all notes share.
 */
export function findPlaying(list: ClaimList, now: NowPlaying): number | null {
  const notes = list.records.flatMap((record, note) => (isSameVideo(record.video, now.video) ? [note] : []));
  const own = notes.filter((note) => list.records[note]?.path === now.source);
  for (const note of [...own, ...notes]) {
    const record = list.records[note];
    const position = record ? positionOf(list, note, lastCited(record, now.seconds)) : null;
    if (position !== null) return position;
  }
  return null;
}

/** The claim whose timestamp in the note's video is the latest that a second has reached, as its chips count it; -1 where there is none. */
function lastCited(record: NoteRecord, second: number): number {
  const open = new OpenRecord(record);
  const elsewhere = new Set(open.odd.filter(isOfOtherVideo).map(([at]) => at));
  let best = -1;
  open.seconds.forEach((seconds, at) => {
    if (isReached(seconds, second) && !elsewhere.has(at) && (best < 0 || seconds > (open.seconds[best] ?? 0))) best = at;
  });
  return best < 0 ? -1 : open.claimOfTime(best);
}
