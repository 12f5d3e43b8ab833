import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { fieldsOf } from '../../core/fields-of';
import { isVideo } from '../../core/time/video';
import { isOnWeb } from '../../core/time/watch-address';
import { openOutsideLook } from '../../obsidian/chip/open-outside-look';
import type { Moment } from '../../obsidian/playback';
import type { Services } from '../../obsidian/services';
import { showClippedText } from '../../obsidian/ui/show-clipped-text';
import { wantsFocus } from '../../obsidian/ui/show-side-view';
import { createPlayer, foreseenFailure } from './create-player';
import type { Failure } from './failure';
import { failureCard } from './failure-card';
import { idleCard } from './idle-card';
import type { NoteVideo } from './note-video';
import type { Player, Start } from './player';
import { openHere, type PlayerAction } from './player-actions';
import { PlayerControls } from './player-controls';
import type { PlayerSession } from './player-session';
import type { Stage } from './stage';
import { showCard, type StageCard } from './stage-card';

/** The type of the view that the player is docked in. */
export const playerViewType = 'timecite-player';

/** The docked player: a stage for the video or a card in its place, and the controls below. */
export class PlayerView extends ItemView implements Stage {
  override navigation = false;
  override icon = 'circle-play';
  player: Player | null = null;
  /** What was shown last, for another try. */
  private latest: Start | null = null;
  private stageEl: HTMLElement | null = null;
  private card: HTMLElement | null = null;
  private controls: PlayerControls | null = null;
  /** Why what was shown last does not play; null while it does. */
  private failure: Failure | null = null;
  /** Whether the card that was shown last while nothing played offered the active note's video. */
  private offersNote = false;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: Services,
    private readonly session: PlayerSession,
    private readonly actions: readonly PlayerAction[],
    private readonly noteVideo: NoteVideo,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return playerViewType;
  }

  getDisplayText(): string {
    return 'Player';
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('timecite-player', 'timecite-view');
    showClippedText(this, this.contentEl, '.timecite-player-title');
    this.stageEl = this.contentEl.createDiv({ cls: 'timecite-player-stage' });
    this.controls = this.addChild(new PlayerControls(this.services, this.contentEl, this.session, this.actions));
    this.register(this.contentEl.onWindowMigrated(() => this.reload()));
    this.registerDomEvent(window, 'online', () => this.failure === 'offline' && this.again(false));
    this.noteVideo.watch(this, () => this.session.now === null && this.offersNote !== (this.noteVideo.play !== null) && this.showIdle());
    this.session.stages.add(this);
    this.showIdle();
  }

  protected override async onClose(): Promise<void> {
    this.closePlayer();
    this.session.detach(this);
    this.contentEl.empty();
  }

  override getState(): Record<string, unknown> {
    const { now } = this.session;
    const kept = now ? { video: now.video, seconds: now.seconds, source: now.source } : {};
    return { ...super.getState(), ...kept };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const moment = readMoment(state);
    if (moment) this.session.restore(moment);
    // A state that is set again changes nothing of why the video does not play.
    if (!this.player && this.failure === null) this.showIdle();
    await super.setState(state, result);
  }

  /** Takes the keyboard's focus where the state asks for it, unless it is here already. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (!wantsFocus(state) || this.contentEl.contains(this.contentEl.doc.activeElement)) return;
    if (this.card) (this.card.querySelector('button') ?? this.card).focus();
    else this.controls?.focus();
  }

  show(start: Start): void {
    this.latest = start;
    if (this.player?.go(start)) return;
    this.closePlayer();
    const failure = foreseenFailure(start);
    if (failure) this.fail(failure);
    else this.start(start);
  }

  rest(): void {
    this.closePlayer();
    this.session.halt();
    this.showIdle();
  }

  private start(start: Start): void {
    if (!this.stageEl) return;
    const player = createPlayer(this.app, this.stageEl, start, {
      report: (report) => this.session.take(report),
      fail: (failure) => this.fail(failure),
    });
    if (typeof player === 'string') return this.fail(player);
    if (this.clearCard() !== null) this.controls?.focus();
    const { rate, muted } = this.session.report;
    this.player = player;
    this.addChild(player);
    if (rate !== 1) player.setRate(rate);
    if (muted) player.setMuted(muted);
  }

  /** A frame that moves to another window loads again: makes a new player that goes on where the old one stood. */
  private reload(): void {
    if (!this.player) return;
    this.closePlayer();
    this.again(this.session.now?.playing ?? false);
  }

  /** Shows the same video once more, where it stood. */
  private again(play: boolean): void {
    const { now } = this.session;
    if (this.latest && now) this.start({ ...this.latest, seconds: now.seconds, play });
  }

  private closePlayer(): void {
    if (this.player) this.removeChild(this.player);
    this.player = null;
  }

  private fail(failure: Failure): void {
    this.closePlayer();
    this.session.halt();
    const { now } = this.session;
    this.showCard(
      failureCard(failure, now?.video.id ?? '', {
        opening: now ? openOutsideLook(now).title : 'Open in browser',
        isOnWeb: now !== null && isOnWeb(now.video),
        open: () => openHere(this.session),
        showNote: () => this.actions.find(({ id }) => id === 'show-note')?.run(),
        // The file may be in the vault by now, in any folder: its link must be resolved again.
        retry: () => (failure === 'no-file' ? this.session.resume() : this.again(true)),
      }),
    );
    this.failure = failure;
  }

  private showIdle(): void {
    this.offersNote = this.noteVideo.play !== null;
    const playNote = this.offersNote ? () => this.noteVideo.play?.() : null;
    this.showCard(idleCard(this.session.now, { resume: () => this.session.resume(), playNote }));
  }

  /** Replaces the card by another. The focus stays on the same action, so that pressing a key again does the same. */
  private showCard(card: StageCard): void {
    const label = this.clearCard();
    if (!this.stageEl) return;
    this.stageEl.addClass('has-card');
    this.card = showCard(this.stageEl, card);
    if (label === null) return;
    const buttons = Array.from(this.card.querySelectorAll('button'));
    (buttons.find(({ textContent }) => textContent === label) ?? buttons[0])?.focus();
  }

  /** Removes the card. Returns the label of its button that had the focus, null if none had it. */
  private clearCard(): string | null {
    const { activeElement } = this.contentEl.doc;
    const label = activeElement && this.card?.contains(activeElement) ? activeElement.textContent : null;
    this.stageEl?.removeClass('has-card');
    this.card?.remove();
    this.card = null;
    this.failure = null;
    return label;
  }
}

/** Reads a stored state: it may be old or damaged. */
function readMoment(state: unknown): Moment | null {
  const { video, seconds, source } = fieldsOf(state);
  if (!isVideo(video) || typeof seconds !== 'number' || !Number.isFinite(seconds) || typeof source !== 'string') return null;
  return { video, seconds, end: null, source };
}
