import type { App } from 'obsidian';
import { hashText } from '../../core/hash-text';
import { couldReadOtherwise } from '../../core/note/could-read-otherwise';
import type { Note } from '../../core/note/note';
import { parseNote, type Detail } from '../../core/note/parse-note';
import { reread } from '../../core/note/reread';
import { type Evidence, noEvidence } from '../../core/time/evidence';
import type { Video } from '../../core/time/video';
import { CitedElsewhere } from '../../core/vault/cited-elsewhere';
import type { ClaimIndex } from '../../core/vault/claim-index';
import type { RecordSource } from '../../core/vault/claim-record';
import type { Durations } from './durations';
import type { WeighedNote } from './note-reader';
import { resolveVideo } from './resolve-video';

interface Weighed extends WeighedNote {
  /** The note as it reads without the others. */
  readonly alone: Note;
  /** Under the name that all notes share. */
  readonly video: Video | null;
}

/** Reads notes with all that is known of their videos: lengths that were learnt, and what other notes cite. */
export class NoteWeigher {
  private readonly cited: CitedElsewhere;
  /** What was parsed last, all of it: a note that is saved is asked for by its chips, the index and the checks. */
  private last: { readonly text: string; readonly note: Note } | null = null;

  constructor(
    private readonly app: App,
    private readonly durations: Durations,
    index: ClaimIndex,
  ) {
    this.cited = new CitedElsewhere(index);
  }

  /** The note as its record wants it. */
  read(text: string, path: string): RecordSource {
    const { note, alone, video, evidence } = this.weigh(text, path);
    return { note, alone, video, duration: evidence.duration, evidenceHash: hashEvidence(evidence) };
  }

  /** The note as it reads with all that is known, and alone. Other notes are asked only where they could settle something. */
  weigh(text: string, path: string, detail?: Detail): Weighed {
    const parsed = this.parse(text, detail);
    const video = parsed.video && resolveVideo(this.app, parsed.video, path);
    const duration = parsed.duration ?? (video && this.durations.get(video));
    const alone = duration === parsed.duration ? parsed : reread(parsed, { duration, elsewhere: [] });
    if (!couldReadOtherwise(alone)) return { note: alone, alone, video, evidence: { duration, elsewhere: [] } };
    const elsewhere = video ? this.cited.of(video, path) : [];
    const evidence = { duration, elsewhere };
    return { note: reread(alone, evidence), alone, video, evidence };
  }

  /** The note as it reads without any evidence. Where all of it was parsed last, that serves for less, too. */
  private parse(text: string, detail: Detail = 'full'): Note {
    if (this.last?.text === text) return this.last.note;
    const note = parseNote(text, noEvidence, detail);
    if (detail === 'full') this.last = { text, note };
    return note;
  }
}

/** A hash of what other notes say; '' where they say nothing. */
export function hashEvidence({ elsewhere }: Pick<Evidence, 'elsewhere'>): string {
  return elsewhere.length === 0 ? '' : hashText(elsewhere.join());
}
