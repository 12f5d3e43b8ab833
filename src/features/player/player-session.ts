import { Listeners } from '../../core/listeners';
import { isSameVideo, type Video } from '../../core/time/video';
import { resolveVideo } from '../../obsidian/notes/resolve-video';
import type { Moment, NowPlaying } from '../../obsidian/playback';
import type { Services } from '../../obsidian/services';
import { openOutside } from './open-outside';
import { isPlayable } from './playable';
import { silentReport, type PlayerReport } from './player';
import { Positions } from './positions';
import { stepSegment, type Segment } from './segment';
import { Stages, type Stage } from './stage';

/** A video as a note calls it, and the note's vault path. */
type Cited = Pick<Moment, 'video' | 'source'>;

/** What is played and from which note, whatever view shows it. */
export class PlayerSession {
  /** What the player said last, or will start from. */
  report: PlayerReport = silentReport;
  /** The stretch that playing keeps to, if any. */
  segment: Segment | null = null;
  readonly stages = new Stages();
  /** The note that is played from, and the video as that calls it; null while nothing is played. */
  private cited: Cited | null = null;
  /** The video that is played, as all notes call it: a file by the path that it had last. */
  private shared: Video | null = null;
  private readonly positions: Positions;
  private readonly listeners = new Listeners<NowPlaying | null>();

  constructor(private readonly services: Services) {
    this.positions = new Positions(services.app);
  }

  get now(): NowPlaying | null {
    const { cited, report } = this;
    return cited && { ...cited, seconds: report.seconds, playing: report.playing };
  }

  /** Where the video that a note names was left, in seconds; null where that is not known. */
  leftAt(named: Cited): number | null {
    return this.positions.get(this.resolve(named));
  }

  /** Opens a moment outside the player, see `Playback`. */
  openOutside(moment: Moment): void {
    void openOutside(this.services.app, { ...moment, video: this.resolve(moment) });
  }

  /** Calls the listener whenever `now` or `report` changes; returns a function that removes it. */
  onTime(listener: (now: NowPlaying | null) => void): () => void {
    return this.listeners.add(listener);
  }

  /** Keeps to a stretch from now on, or to none. */
  keepTo(segment: Segment | null): void {
    this.segment = segment;
    this.tell();
  }

  private get stage(): Stage | null {
    return this.stages.current;
  }

  /** The video that is in the player. The note's link may lead to another one by now, since notes and files move. */
  private get loaded(): Video | null {
    return this.stage?.player ? this.shared : null;
  }

  /** A stage has closed: its video is shown, paused, on the stage that was open before it. Without one, nothing is played any more. */
  detach(stage: Stage): void {
    if (!this.stages.remove(stage)) return;
    this.positions.save();
    if (this.stage) return this.stage.rest();
    this.segment = null;
    this.report = silentReport;
    this.cite(null);
  }

  /** Puts a moment in place as it was left before a restart; loads nothing. */
  restore(moment: Moment): void {
    if (this.cited || !isPlayable(moment.video)) return;
    this.shared = this.resolve(moment);
    this.report = { ...silentReport, seconds: this.positions.get(this.shared) ?? moment.seconds };
    this.cite({ video: moment.video, source: moment.source });
  }

  /** Takes what the player says about itself. */
  take(report: PlayerReport): void {
    const { shared } = this;
    if (!this.cited || !shared) return;
    const turned = report.playing !== this.report.playing;
    this.report = report;
    if (report.duration !== null) this.services.durations.learn(shared, report.duration);
    this.positions.follow(shared, report.seconds, report.duration);
    if (turned) this.positions.save();
    this.tell();
    this.keepToSegment(report);
  }

  /** Goes to a moment. @param video The moment's, as all notes call it. */
  begin(moment: Moment, play: boolean, video = this.resolve(moment)): void {
    const { seconds, end, source } = moment;
    const same = this.cited !== null && isSameVideo(this.shared, video);
    this.shared = video;
    if (!same) this.positions.save();
    this.segment = end === null ? null : { from: seconds, to: end, repeat: false };
    const { rate, muted } = this.report;
    this.report = same ? { ...this.report, seconds } : { ...silentReport, seconds, rate, muted };
    this.cite({ video: moment.video, source });
    this.stage?.show({ video, seconds, play });
    this.services.app.workspace.requestSaveLayout();
  }

  /** Pauses what plays, or goes on with what is paused. */
  toggle(): void {
    if (this.cited && this.report.playing) this.stage?.player?.pause();
    else this.resume();
  }

  /** Goes on where the video stands, in a player that may still have to be made. */
  resume(): void {
    if (!this.now) return;
    if (this.stage?.player) this.stage.player.play();
    else this.stage?.show({ ...this.now, video: (this.shared = this.resolve(this.now)), play: true });
  }

  /** Goes to a second of the video; plays on if it was playing. */
  seek(seconds: number): void {
    if (!this.now) return;
    const length = this.report.duration ?? Infinity;
    const target = Math.min(Math.max(0, seconds), length);
    const { segment } = this;
    this.begin({ ...this.now, seconds: target, end: null }, this.now.playing, this.loaded ?? undefined);
    if (segment && target >= segment.from && target < segment.to) this.keepTo(segment);
  }

  /** A file has another path now: the note that is played from, or a video. */
  follow(path: string, oldPath: string): void {
    this.positions.move(path, oldPath);
    if (this.cited?.source === oldPath) this.cite({ video: this.loaded ?? this.cited.video, source: path });
    if (this.cited && this.shared?.provider === 'media' && this.shared.id === oldPath) this.followVideo(path, this.cited);
  }

  /** The file that is played has another path now, from which the rest of it must be loaded. */
  private followVideo(path: string, { source }: Cited): void {
    const video: Video = { provider: 'media', id: path };
    const { seconds, playing } = this.report;
    this.shared = video;
    this.cite({ video, source });
    if (this.stage?.player) this.stage.show({ video, seconds, play: playing });
  }

  setRate(rate: number): void {
    if (this.stage?.player) this.stage.player.setRate(rate);
    else this.prepare({ rate });
  }

  setMuted(muted: boolean): void {
    if (this.stage?.player) this.stage.player.setMuted(muted);
    else this.prepare({ muted });
  }

  /** The player has given up: nothing plays. */
  halt(): void {
    this.segment = null;
    this.report = { ...this.report, playing: false };
    if (this.cited) this.tell();
  }

  /** Sets how a player that is still to be made will play. */
  private prepare(wish: Partial<Pick<PlayerReport, 'rate' | 'muted'>>): void {
    this.report = { ...this.report, ...wish };
    this.tell();
  }

  private resolve({ video, source }: Cited): Video {
    return resolveVideo(this.services.app, video, source);
  }

  private keepToSegment({ seconds, playing, ended }: PlayerReport): void {
    if (!this.segment || !(playing || ended)) return;
    const step = stepSegment(this.segment, seconds, ended);
    if (step === 'repeat' && this.loaded) this.stage?.player?.go({ video: this.loaded, seconds: this.segment.from, play: true });
    if (step === 'stop' && playing) this.stage?.player?.pause();
    if (step === 'stop' || step === 'leave') this.segment = null;
  }

  private cite(cited: Cited | null): void {
    this.cited = cited;
    this.tell();
  }

  private tell(): void {
    this.listeners.tell(this.now);
  }
}
