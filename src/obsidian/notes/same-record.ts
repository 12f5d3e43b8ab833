import { isSameVideo } from '../../core/time/video';
import type { NoteRecord } from '../../core/vault/claim-record';

/** Whether two records are of the same version of a note and say the same. */
export function isSameRecord({ video, ...rest }: NoteRecord, other: NoteRecord | null): boolean {
  if (other === null || !isSameVideo(video, other.video)) return false;
  return Object.entries(rest).every(([field, value]) => other[field as keyof NoteRecord] === value);
}
