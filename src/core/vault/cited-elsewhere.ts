import { keepLatest } from '../keep-latest';
import { isSameVideo, videoKey, type Video } from '../time/video';
import { CitedTimes } from './cited-times';
import type { ClaimIndex, IndexChange } from './claim-index';
import type { NoteRecord } from './claim-record';
import { isOfKind } from './odd-timestamp';
import { OpenRecord } from './open-record';
import { VarintReader } from './varint-text';

/** For how many videos to remember what their notes cite: most questions are about the same few videos again. */
const capacity = 16;

const none: ReadonlySet<number> = new Set();

/**
 * What the notes of an index cite, without uncertain readings: evidence for other notes on the same video.
 * Each note counts as it reads by itself, so that two notes cannot confirm each other's guesses.
 */
export class CitedElsewhere {
  private readonly kept = new Map<string, CitedTimes>();

  /** Listens to the index for as long as that exists. */
  constructor(private readonly index: ClaimIndex) {
    index.onChange((change) => this.follow(change));
  }

  /** The seconds that notes on a video cite, ascending; the note at a path is left out. @param video Under the name that all notes share. */
  of(video: Video, path: string): number[] {
    const key = videoKey(video);
    const cited = this.kept.get(key) ?? this.collect(video);
    keepLatest(this.kept, key, cited, capacity);
    const own = this.index.get(path);
    return cited.without(own && isSameVideo(own.video, video) ? citedBy(own) : none);
  }

  private collect(video: Video): CitedTimes {
    const cited = new CitedTimes();
    for (const record of this.index.ofVideo(video)) cited.add(citedBy(record));
    return cited;
  }

  private follow({ before, after }: IndexChange): void {
    if (before?.video) this.kept.get(videoKey(before.video))?.remove(citedBy(before));
    if (after?.video) this.kept.get(videoKey(after.video))?.add(citedBy(after));
  }
}

/** Whether two records of a note are the same evidence for others. */
export function citesAlike(a: NoteRecord, b: NoteRecord): boolean {
  return a.times === b.times && a.odd === b.odd && a.alone === b.alone;
}

function citedBy(record: NoteRecord): ReadonlySet<number> {
  if (record.alone !== null) return unpackCited(record.alone);
  const open = new OpenRecord(record);
  const uncertain = new Set(open.odd.filter((odd) => isOfKind(odd, 'uncertain')).map(([at]) => at));
  return new Set(open.seconds.filter((_, at) => !uncertain.has(at)));
}

function unpackCited(packed: string): ReadonlySet<number> {
  const reader = new VarintReader(packed);
  const seconds = new Set<number>();
  for (let second = 0; !reader.isDone; ) seconds.add((second += reader.nextSigned()));
  return seconds;
}
