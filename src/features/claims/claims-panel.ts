import { Component, type Menu, type TFile } from 'obsidian';
import type { IndexChange } from '../../core/vault/claim-index';
import { spliceNote } from '../../core/vault/claim-splice';
import { claimCount } from '../../core/vault/claim-record';
import { listClaims, type ClaimList, type ClaimQuery } from '../../core/vault/claim-list';
import { drawEmptyState } from '../../obsidian/empty-state';
import { pace } from '../../obsidian/pace';
import type { PlayingServices } from '../../obsidian/services';
import { ClaimActions } from './claim-actions';
import { prepareMatches, type RowLook } from './claim-row';
import { inScope, recordsOf } from './claim-scope';
import { addListItems, showClaimMenu } from './claim-menus';
import { ClaimsList, type ClaimsListEvents } from './claims-list';
import type { ClaimsState } from './claims-state';
import { ClaimsStatus } from './claims-status';
import { ClaimsToolbar } from './claims-toolbar';
import { carryPositions } from './carry-positions';
import { emptyStateOf } from './empty-states';
import { listenToList } from './list-input';
import { findPlaying } from './playing-claim';

/** How long changes gather while the index is being built, in milliseconds: the list is made anew for each. */
const buildDelay = 500;

/** The claims of a scope with all that is there to choose, find and use them. */
export class ClaimsPanel extends Component {
  readonly list: ClaimsList;
  private readonly toolbar: ClaimsToolbar;
  private readonly status: ClaimsStatus;
  private readonly empty: HTMLElement;
  private readonly actions: ClaimActions;
  private file: TFile | null = null;
  private run = 0;
  private isListing = false;
  private timer: number | null = null;

  /** `remember` is called after the person chose something else to see. */
  constructor(
    private readonly rootEl: HTMLElement,
    private readonly services: PlayingServices,
    private state: ClaimsState,
    private readonly remember: (state: ClaimsState) => void,
  ) {
    super();
    this.actions = new ClaimActions(services);
    this.toolbar = new ClaimsToolbar(rootEl, state, {
      change: (patch) => this.change(patch),
      fillMenu: (menu) => this.fillMenu(menu),
      enterList: () => this.list.enter(),
    });
    this.status = new ClaimsStatus(rootEl);
    this.empty = rootEl.createDiv('timecite-empty');
    this.list = this.addChild(new ClaimsList(rootEl, this.listEvents()));
  }

  override onload(): void {
    const { app, index, indexer, playback } = this.services;
    listenToList(this.list);
    this.register(index.onChange((change) => this.hear(change)));
    this.register(indexer.onProgress(() => this.showState()));
    this.register(playback.onTime(() => this.markPlaying()));
    this.registerEvent(app.workspace.on('file-open', (file) => this.look(file)));
    this.register(() => this.stopTimer());
    this.file = app.workspace.getActiveFile();
    void this.refresh(true);
  }

  /** Shows what a state says, as after the layout was restored. */
  show(state: ClaimsState): void {
    const isSame = JSON.stringify(state) === JSON.stringify(this.state);
    this.state = state;
    this.toolbar.update(state);
    if (!isSame) void this.refresh(true);
  }

  private listEvents(): ClaimsListEvents {
    const { actions } = this;
    return {
      open: (ref, event) => actions.openByEvent(ref, event),
      play: (ref) => actions.play(ref),
      showMenu: (refs, event) => showClaimMenu(refs, actions, event),
      copy: (refs) => void actions.copy(refs, 'quote'),
      drag: (refs, event) => actions.drag(refs, event),
      hover: (ref, event, row) => void actions.preview(ref, event, row, this.list),
      type: () => this.toolbar.search.inputEl.focus(),
      wander: () => this.wander(),
    };
  }

  private change(patch: Partial<ClaimsState>): void {
    this.state = { ...this.state, ...patch };
    this.toolbar.update(this.state);
    this.remember(this.state);
    if ('follow' in patch) this.markPlaying();
    else void this.refresh(true);
  }

  /** Looks from another note; from none, the last one stays. */
  private look(file: TFile | null): void {
    const next = file ?? this.services.app.workspace.getActiveFile();
    if (next === this.file) return;
    this.file = next;
    if (this.state.scope !== 'vault') void this.refresh(true);
  }

  private hear(change: IndexChange): void {
    const seen = inScope(change, this.state.scope, this.file);
    if (!seen || this.timer !== null) return;
    if (this.services.indexer.progress && this.state.scope !== 'note') this.refreshLater(buildDelay);
    else if (!this.splice(seen)) this.refreshLater(0);
  }

  /** Puts the change into the list that is shown; false where the list must be made anew. */
  private splice(change: IndexChange): boolean {
    if (this.isListing || this.state.scope === 'video') return false;
    const spliced = spliceNote(this.list.list, this.query, change);
    if (!spliced) return false;
    this.list.refresh(spliced.list, this.rowLook, spliced.carry);
    this.showState();
    return true;
  }

  private refreshLater(delay: number): void {
    this.timer = window.setTimeout(() => {
      this.timer = null;
      void this.refresh(false);
    }, delay);
  }

  private async refresh(fromStart: boolean): Promise<void> {
    this.run += 1;
    const { run } = this;
    this.isListing = true;
    const records = recordsOf(this.services.index, this.state.scope, this.file);
    const list = await listClaims(records, this.query, pace(), () => run !== this.run);
    if (!list) return;
    this.isListing = false;
    if (fromStart) this.list.show(list, this.rowLook);
    else this.list.refresh(list, this.rowLook, carryPositions(this.list.list, list));
    this.showState();
    this.markPlaying();
  }

  private get query(): ClaimQuery {
    const { group, sort, search, traits } = this.state;
    return { group, sort, search, traits: new Set(traits) };
  }

  private get rowLook(): RowLook {
    return { group: this.state.group, find: prepareMatches(this.state.search) };
  }

  private showState(): void {
    const { index, indexer } = this.services;
    const { list } = this.list;
    const record = this.file ? index.get(this.file.path) : null;
    const seen = { state: this.state, file: this.file, record, shown: list.noteOf.length, total: countAll(list), progress: indexer.progress, failure: this.file ? indexer.failed.get(this.file.path) : undefined };
    this.status.update(seen);
    const empty = emptyStateOf(seen, { change: (patch) => this.change(patch), retry: (file) => indexer.retry(file) });
    this.rootEl.toggleClass('is-empty', empty !== null);
    if (empty) drawEmptyState(this.empty, empty);
  }

  private markPlaying(): void {
    const { now } = this.services.playback;
    this.list.markPlaying(now ? findPlaying(this.list.list, now) : null, this.state.follow);
  }

  /** Going elsewhere in the list stops following, until asked. */
  private wander(): void {
    if (this.state.follow && this.services.playback.now) this.change({ follow: false });
  }

  private fillMenu(menu: Menu): void {
    menu.addItem((item) => item.setTitle('Collapse all').setIcon('chevrons-down-up').onClick(() => this.list.toggleAll(true)));
    menu.addItem((item) => item.setTitle('Expand all').setIcon('chevrons-up-down').onClick(() => this.list.toggleAll(false)));
    addListItems(menu, this.list.list, this.state.group, this.actions);
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
  }
}

/** How many claims the notes of a list have, filtered or not. */
function countAll({ records }: ClaimList): number {
  return records.reduce((sum, record) => sum + claimCount(record), 0);
}
