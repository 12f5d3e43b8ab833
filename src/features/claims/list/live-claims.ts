import { Component } from 'obsidian';
import type { IndexChange } from '../../../core/vault/claim-index';
import { listClaims, type ClaimList, type ClaimQuery, type Making, type SoFar } from '../../../core/vault/claim-list';
import { spliceNote } from '../../../core/vault/claim-splice';
import { resolveVideo } from '../../../obsidian/notes/resolve-video';
import { pace } from '../../../obsidian/pace';
import type { PlayingServices } from '../../../obsidian/services';
import { Timer } from '../../../obsidian/timer';
import type { ClaimSource } from '../claim-source';
import type { NoteMove } from './carry-positions';
import { prepareMatches, type RowLook } from './claim-row';
import type { ClaimRowList } from './claim-row-list';
import { keepChipFocused } from './keep-chip-focused';
import { listWith, type Listed } from './listed';
import { findPlaying } from './playing-claim';
import { addRest, renewList } from './renew-list';
import { Sight } from './sight';

/** How long changes gather while the index is being built, in milliseconds: the list is made anew for each. */
const buildDelay = 1000;

/** A list that takes longer than this, in milliseconds, shows its first claims as soon as there are a screenful. */
const patience = 40;
const screenful = 50;

/** How many changes in one go are put into the list one by one. When there are more, as when a folder is renamed, the list is made anew once. */
const mostSpliced = 10;

/** Keeps a list in step with its source, its query and the player. */
export class LiveClaims extends Component {
  private run = 0;
  private isListing = false;
  /** The last list that was made; null once it was changed since. */
  private listed: Listed | null = null;
  /** Whether the next list must be shown from its start. Stays true until one was, however often the list is made anew before that. */
  private fromStart = false;
  /** The first claims of the list that is being made, if they are shown; null while another list is. */
  private first: ClaimList | null = null;
  /** Called once the list is whole. */
  private readonly waiting: ((list: ClaimList) => void)[] = [];
  /** The notes that moved since the list was made. */
  private moves: NoteMove[] = [];
  private readonly timer = new Timer();
  /** How many changes were put into the list in one turn of the event loop, and the timer that ends the turn. */
  private spliced = 0;
  private readonly goEnd = new Timer();

  /** `onShown` is called after other claims are shown. */
  constructor(
    private readonly services: PlayingServices,
    private readonly list: ClaimRowList,
    private source: ClaimSource,
    private query: ClaimQuery,
    private readonly onShown: () => void,
  ) {
    super();
  }

  /** Whether the list goes where the playing claim is. */
  follow = false;

  override onload(): void {
    const { index, playback } = this.services;
    this.register(index.onChange((change) => this.hear(change)));
    this.register(playback.onTime(() => this.markPlaying()));
    this.register(() => this.timer.stop());
    this.register(() => this.goEnd.stop());
    this.register(() => (this.run += 1));
    void this.refresh(true);
  }

  /** Lists other claims: from the start, or keeping what is in sight where it is, as far as it is among them. */
  show(source: ClaimSource, query: ClaimQuery, fromStart = true): void {
    this.source = source;
    this.query = query;
    void this.refresh(fromStart);
  }

  /** The list, once it is whole: what is shown may be only its first claims, or still the list before it. */
  async whole(): Promise<ClaimList> {
    return this.isListing ? new Promise((resolve) => this.waiting.push(resolve)) : this.list.list;
  }

  /** Marks the claim that is being played, and follows it where that is asked for. */
  markPlaying(): void {
    const { app, playback } = this.services;
    const now = playback.now && { ...playback.now, video: resolveVideo(app, playback.now.video, playback.now.source) };
    this.list.markPlaying(now && findPlaying(this.list.list, now), this.follow);
  }

  private hear(change: IndexChange): void {
    const seen = this.source.see(change);
    const isMove = this.noteMove(change);
    if (isMove && this.isListing) return this.listAgain();
    if (!seen || this.timer.isRunning) return;
    if (this.services.indexer.progress && this.list.list.records.length > 1) this.refreshLater(buildDelay);
    else if (isMove || seen === 'anew' || !this.splice(seen)) this.refreshLater(0);
  }

  private noteMove({ before, movedTo }: IndexChange): boolean {
    if (!before || movedTo === undefined) return false;
    this.moves.push({ from: before.path, to: movedTo });
    return true;
  }

  /** Starts over: the list that is being made would have the moved note under its old path, or not at all if the vault reported the move before the index. */
  private listAgain(): void {
    this.run += 1;
    this.refreshLater(0);
  }

  /** Puts the change into the list that is shown; false where the list must be made anew. */
  private splice(change: IndexChange): boolean {
    if (this.isListing || this.spliced >= mostSpliced) return false;
    let isDone = false;
    keepChipFocused(this.list, () => {
      const sight = new Sight(this.list);
      const spliced = spliceNote(this.list.list, this.query, change);
      if (!spliced) return null;
      isDone = true;
      // A video's group may gain or lose a note in its middle, and is drawn anew.
      if (this.query.group === 'video') this.list.refresh(spliced.list, this.look, spliced.carry);
      else this.list.splice(spliced, sight);
      return spliced.carry;
    });
    if (isDone) this.afterSplice();
    return isDone;
  }

  private afterSplice(): void {
    this.spliced += 1;
    this.goEnd.start(0, () => (this.spliced = 0));
    this.listed = null;
    this.onShown();
    // What is paused tells no time by which the mark would come to a new claim.
    this.markPlaying();
  }

  private refreshLater(delay: number): void {
    this.timer.restart(delay, () => void this.refresh(false));
  }

  private async refresh(fromStart: boolean): Promise<void> {
    this.timer.stop();
    this.run += 1;
    this.fromStart ||= fromStart;
    this.first = null;
    const { run } = this;
    this.setListing(true);
    const notes = this.source.records();
    const within = this.listed && listWith(this.listed, notes, this.query);
    const list = await listClaims(notes, this.query, { pace: this.pace(run), isStale: () => run !== this.run, within });
    if (!list || run !== this.run) return;
    this.listed = { list, notes, query: this.query };
    this.setListing(false);
    if (this.first) addRest(this.list, this.first, list);
    else this.put(list);
    this.onShown();
    this.markPlaying();
    for (const tell of this.waiting.splice(0)) tell(list);
  }

  /** Paces a run, and shows its first claims if it takes a while, so that a search shows results while the person types. */
  private pace(run: number): Making['pace'] {
    const start = performance.now();
    const rest = pace();
    return async (soFar) => {
      await rest();
      if (run === this.run && performance.now() - start > patience) this.showFirst(soFar);
    };
  }

  /** Shows what has been listed so far, until the list is whole. Not in place of an empty list, which may have a text of its own. */
  private showFirst(soFar: SoFar): void {
    const first = this.fromStart && this.list.rows.length > 0 ? soFar(screenful) : null;
    if (!first) return;
    this.put(first);
    this.first = first;
  }

  private put(list: ClaimList): void {
    const { fromStart, moves } = this;
    this.fromStart = false;
    this.moves = [];
    if (fromStart) this.list.show(list, this.look);
    else renewList(this.list, list, this.look, moves);
  }

  private setListing(isListing: boolean): void {
    this.isListing = isListing;
    this.list.scroller.setAttribute('aria-busy', String(isListing));
  }

  private get look(): RowLook {
    return { group: this.query.group, find: prepareMatches(this.query.search) };
  }
}
