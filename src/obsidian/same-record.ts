import { videoKey, type Video } from '../core/time/video';
import type { NoteRecord } from '../core/vault/claim-record';

/** Whether two records are of the same version of a note and say the same. */
export function isSameRecord({ video, ...rest }: NoteRecord, other: NoteRecord | null): boolean {
  if (other === null || keyOf(video) !== keyOf(other.video)) return false;
  return Object.entries(rest).every(([field, value]) => other[field as keyof NoteRecord] === value);
}

function keyOf(video: Video | null): string | null {
  return video && videoKey(video);
}
