import { videoKey, type Video } from '../../core/time/video';
import { CitedElsewhere, citesAlike } from '../../core/vault/cited-elsewhere';
import type { ClaimIndex, IndexChange } from '../../core/vault/claim-index';
import type { NoteRecord } from '../../core/vault/claim-record';
import { hashEvidence } from './note-weigher';

/** Videos whose notes cite other times than when they were last compared. What the other notes cite decides doubtful times of a note. */
export class StirredVideos {
  private readonly videos = new Map<string, Video>();
  private readonly cited: CitedElsewhere;

  constructor(private readonly index: ClaimIndex) {
    this.cited = new CitedElsewhere(index);
  }

  get size(): number {
    return this.videos.size;
  }

  /** Takes note of a change. Returns whether the notes on any video must be compared again. */
  take({ before, after }: IndexChange): boolean {
    if (before && after && before.video === after.video && citesAlike(before, after)) return false;
    const stirred = [before?.video, after?.video].filter((video) => video !== undefined && video !== null);
    for (const video of stirred) this.videos.set(videoKey(video), video);
    return stirred.length > 0;
  }

  /** Compares notes video by video, one note for each step, since many may share a video. Yields the path of a note to read again, else null. */
  *compare(): Generator<string | null> {
    for (const [key, video] of this.videos) {
      this.videos.delete(key);
      for (const record of this.index.ofVideo(video)) yield this.isOutOfDate(record, video) ? record.path : null;
    }
  }

  /** Whether a note has doubtful times and was last read when other notes said something else. */
  private isOutOfDate({ path, isDoubtful, evidenceHash }: NoteRecord, video: Video): boolean {
    return isDoubtful && evidenceHash !== hashEvidence({ elsewhere: this.cited.of(video, path) });
  }
}
