import { Component } from 'obsidian';
import { cueAt, readCues } from '../../core/note/cues';
import { videoKey, type Video } from '../../core/time/video';
import { chipsIn, citationOf, markCurrent } from '../../obsidian/chip/chip';
import { resolveVideo } from '../../obsidian/notes/resolve-video';
import type { NowPlaying } from '../../obsidian/playback';
import type { PlayingServices } from '../../obsidian/services';
import { Timer } from '../../obsidian/timer';
import type { ChipNotes } from './chip-notes';
import { PlayingClaims } from './playing-claims';

/** How long after a change of the page its chips are marked, in milliseconds. */
const drawDelay = 100;

/** Marks the chips of what is being played: in each note on the video the last ones before the moment. It highlights their claims, too. */
export class PlayingMarks extends Component {
  /** The windows' documents, each with the observer that tells when chips may have been drawn there. */
  private readonly documents = new Map<Document, MutationObserver>();
  /** What each note cites of the video that plays, by the note's path; null while it is being read. */
  private readonly cues = new Map<string, readonly number[] | null>();
  private video: string | null = null;
  private readonly claims: PlayingClaims;
  private readonly timer = new Timer();

  constructor(
    private readonly services: PlayingServices,
    private readonly notes: ChipNotes,
  ) {
    super();
    this.claims = new PlayingClaims(services);
  }

  override onload(): void {
    this.register(this.services.playback.onTime((now) => this.mark(now)));
    this.register(this.notes.onChange((path) => this.cues.delete(path)));
    this.register(() => this.timer.stop());
  }

  override onunload(): void {
    this.mark(null);
  }

  /** Marks chips in a window, too, as long as its component is loaded. */
  watch(doc: Document, component: Component): void {
    const { MutationObserver: Observer } = doc.win as Window & { readonly MutationObserver: typeof MutationObserver };
    const observer = new Observer(() => this.timer.start(drawDelay, () => this.mark(this.services.playback.now)));
    this.documents.set(doc, observer);
    component.register(() => {
      observer.disconnect();
      this.claims.clear(doc);
      this.documents.delete(doc);
    });
  }

  private mark(now: NowPlaying | null): void {
    const video = now && this.key(now.video, now.source);
    if (video !== this.video) this.cues.clear();
    this.video = video;
    for (const [doc, observer] of this.documents) {
      this.markIn(doc, now);
      // While a video plays, its time is told again and again. While it is paused, only the page itself can tell that new chips were drawn.
      if (now && !now.playing) observer.observe(doc.body, { childList: true, subtree: true });
      else observer.disconnect();
    }
  }

  private markIn(doc: Document, now: NowPlaying | null): void {
    const current: HTMLElement[] = [];
    for (const chip of chipsIn(doc)) {
      const isCurrent = now !== null && this.isCurrent(chip, now);
      markCurrent(chip, isCurrent ? now : null);
      // A claim's row has a mark of its own, and a problem's row does not show the claim.
      if (isCurrent && !chip.closest('.timecite-claims-list, .timecite-checks-list')) current.push(chip);
    }
    if (now) this.claims.show(doc, current);
    else this.claims.clear(doc);
  }

  private isCurrent(chip: HTMLElement, now: NowPlaying): boolean {
    const citation = citationOf(chip);
    const video = citation?.timestamp.video;
    if (!citation || !video || this.key(video, citation.source) !== this.video) return false;
    const cues = this.cuesOf(citation.source);
    return cues !== null && cueAt(cues, now.seconds) === citation.timestamp.reading.seconds;
  }

  private cuesOf(source: string): readonly number[] | null {
    const known = this.cues.get(source);
    if (known !== undefined) return known;
    this.cues.set(source, null);
    void this.notes.read(source).then((read) => {
      if (!read || !this.cues.has(source)) return;
      this.cues.set(source, readCues(read.note, (named) => named !== null && this.key(named, source) === this.video));
      this.mark(this.services.playback.now);
    });
    return null;
  }

  private key(video: Video, source: string): string {
    return videoKey(resolveVideo(this.services.app, video, source));
  }
}
