import { hasDoubts } from '../core/note/doubts';
import type { Note } from '../core/note/note';
import { parseNote } from '../core/note/parse-note';
import { reread } from '../core/note/reread';
import { hashText } from '../core/text-hash';
import type { Evidence } from '../core/time/readings';
import type { ClaimIndex } from '../core/vault/claim-index';
import type { ReadNote } from '../core/vault/claim-record';
import { citedElsewhere } from '../core/vault/cited-elsewhere';
import type { Durations } from './durations';

/** Reads notes with all that is known of their videos: lengths that were learnt, and what other notes cite. */
export class ReadNotes {
  constructor(
    private readonly durations: Durations,
    private readonly index: ClaimIndex,
  ) {}

  read(text: string, path: string): ReadNote {
    const parsed = parseNote(text);
    const duration = this.duration(parsed);
    const alone = duration === parsed.duration ? parsed : reread(parsed, { duration, elsewhere: [] });
    if (!hasDoubts(alone)) return { note: alone, alone, duration, evidence: '' };
    const evidence = this.evidence(alone, path);
    return { note: reread(alone, evidence), alone, duration, evidence: markOf(evidence) };
  }

  /** What is known of a note's times besides its text. */
  evidence(note: Note, path: string): Evidence {
    const elsewhere = note.video ? citedElsewhere(this.index.ofVideo(note.video), path) : [];
    return { duration: this.duration(note), elsewhere };
  }

  private duration({ duration, video }: Note): number | null {
    return duration ?? (video && this.durations.get(video));
  }
}

/** A mark of what other notes say, the same for the same evidence. */
export function markOf({ elsewhere }: Pick<Evidence, 'elsewhere'>): string {
  return elsewhere.length === 0 ? '' : hashText(elsewhere.join());
}
