import { Notice } from 'obsidian';
import { quote } from '../../core/close-embeddings';
import { cueAt, nextCue, previousCue, readCues } from '../../core/note/cues';
import type { Note } from '../../core/note/note';
import type { Timestamp } from '../../core/time/timestamp';
import { isSameVideo } from '../../core/time/video';
import { videoTest } from '../../obsidian/notes/video-test';
import type { NowPlaying } from '../../obsidian/playback';
import type { Services } from '../../obsidian/services';
import { openPlaceOrTell } from '../../obsidian/ui/open-place';
import type { PlayerSession } from './player-session';

/** Steps through the claims of the note that is played from. */
export class ClaimSteps {
  /** What was said last of a step that leads nowhere. */
  private notice: Notice | null = null;

  constructor(
    private readonly services: Services,
    private readonly session: PlayerSession,
  ) {}

  /** Goes to the claim before or after the one that is being played; stays where there is none, which a notice says. */
  async step(direction: 'previous' | 'next'): Promise<void> {
    const found = await this.cuesOfNow();
    if (!found) return;
    const { now, cues } = found;
    const cue = direction === 'next' ? nextCue(cues, now.seconds) : previousCue(cues, now.seconds);
    if (cue !== null) this.session.seek(cue);
    else this.tell(`The note cites no ${direction === 'next' ? 'later' : 'earlier'} moment.`);
  }

  /** Repeats the segment that is being played, up to the next claim's moment; ends that when it is on. A notice says so if its end is not known. */
  async toggleRepeat(): Promise<void> {
    if (this.session.segment?.repeat) return this.session.keepTo(null);
    const found = await this.cuesOfNow();
    if (!found) return;
    const { now, cues } = found;
    const { segment } = this.session;
    const from = segment?.from ?? cueAt(cues, now.seconds) ?? 0;
    const to = segment?.to ?? nextCue(cues, now.seconds) ?? this.session.report.duration;
    if (to !== null && to > from) this.session.keepTo({ from, to, repeat: true });
    else this.tell('This claim cannot be repeated: where it ends is not known yet.');
  }

  /** Opens the note that is played from, at the claim that is being played. A notice says so if that fails. */
  async showNote(): Promise<void> {
    const { now } = this.session;
    if (!now) return;
    const note = await this.read(now);
    if (!note) return;
    const isPlayed = this.testFor(now);
    const cue = cueAt(readCues(note, isPlayed), now.seconds);
    const isCue = ({ reading, video }: Timestamp): boolean => reading.seconds === cue && isPlayed(video);
    const claim = note.claims.find(({ timestamps }) => timestamps.some(isCue));
    await openPlaceOrTell(this.services.app, now.source, { offset: claim?.from ?? 0 }, false);
  }

  /** Replaces the last notice, which may still stand there: a key that is pressed again would pile them up. */
  private tell(text: string): void {
    this.notice?.hide();
    this.notice = new Notice(text);
  }

  /** What is played, and the moments that its note cites of it; null also where something else is played once the note is read. */
  private async cuesOfNow(): Promise<{ now: NowPlaying; cues: number[] } | null> {
    const before = this.session.now;
    const note = before && (await this.read(before));
    const { now } = this.session;
    if (!note || !now || now.source !== before.source || !isSameVideo(now.video, before.video)) return null;
    return { now, cues: readCues(note, this.testFor(now)) };
  }

  /** Tells what is played from other videos, whatever its note names it. */
  private testFor({ video, source }: NowPlaying): ReturnType<typeof videoTest> {
    return videoTest(this.services.app, video, source);
  }

  /** The note that is played from; null if it cannot be read, which a notice says. */
  private async read({ source }: NowPlaying): Promise<Note | null> {
    const file = this.services.app.vault.getFileByPath(source);
    const note = file && (await this.services.reader.read(file).catch(() => null));
    if (!note) new Notice(file ? `The note ${quote(source)} could not be read.` : `There is no note ${quote(source)} any more.`);
    return note;
  }
}
