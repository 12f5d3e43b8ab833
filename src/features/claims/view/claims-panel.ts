import { Component, type Menu, type TFile } from 'obsidian';
import type { ClaimQuery } from '../../../core/vault/claim-list';
import { focusPane, focusShown, showEmptyState, type ListPane } from '../../../obsidian/list/empty-state';
import type { PlayingServices } from '../../../obsidian/services';
import { addItem } from '../../../obsidian/ui/menu-item';
import type { ClaimPlace } from '../../../obsidian/ui/show-claims';
import { showClippedText } from '../../../obsidian/ui/show-clipped-text';
import { ClaimActions } from '../actions/claim-actions';
import { addListItems } from '../actions/claim-menus';
import { onlyHeader } from '../claim-groups';
import { scopeSource } from '../claim-source';
import { changeState, type ClaimsState } from '../claims-state';
import { ClaimRowList } from '../list/claim-row-list';
import { listEventsOf, type ListEvents } from '../list/list-events';
import { enterList, listenToList } from '../list/list-input';
import { LiveClaims } from '../list/live-claims';
import { totalOf } from '../list/total-of';
import { goToPlace } from './claim-place';
import { ClaimsStatus, type Seen } from './claims-status';
import { ClaimsToolbar } from './claims-toolbar';
import { emptyStateOf } from './empty-states';
import { FencedNote } from './fenced-note';

/** The claims of a scope, with what it takes to choose, find and use them. */
export class ClaimsPanel extends Component {
  private readonly list: ClaimRowList;
  private readonly live: LiveClaims;
  private readonly toolbar: ClaimsToolbar;
  private readonly status: ClaimsStatus;
  private readonly empty: HTMLElement;
  private readonly actions: ClaimActions;
  private readonly fenced: FencedNote;
  private file: TFile | null;
  /** Where to go once it is listed. */
  private wanted: ClaimPlace | null = null;

  /** `remember` is called after the person chose something else to see. */
  constructor(
    private readonly rootEl: HTMLElement,
    private readonly services: PlayingServices,
    private state: ClaimsState,
    private readonly remember: (state: ClaimsState) => void,
  ) {
    super();
    this.file = services.app.workspace.getActiveFile();
    this.actions = new ClaimActions(services);
    this.fenced = new FencedNote(services, () => this.showState());
    this.toolbar = new ClaimsToolbar(rootEl, state, {
      change: (patch) => this.choose(patch),
      newMenu: () => services.dialogs.newMenu(),
      fillMenu: (menu) => this.fillMenu(menu),
      enterList: () => this.enter(),
    });
    this.status = new ClaimsStatus(rootEl);
    this.empty = rootEl.createDiv('timecite-empty');
    this.list = this.addChild(new ClaimRowList(rootEl, this.listEvents()));
    this.live = this.addChild(new LiveClaims(services, this.list, this.source, queryOf(state), () => this.showList()));
  }

  override onload(): void {
    const { vault, workspace } = this.services.app;
    listenToList(this.list);
    showClippedText(this, this.rootEl, '.timecite-claims-name');
    this.live.follow = this.state.follow;
    this.register(this.services.indexer.onProgress(() => this.showState()));
    this.registerEvent(workspace.on('file-open', (file) => this.lookFrom(file ?? workspace.getActiveFile())));
    this.registerEvent(vault.on('rename', (file) => file === this.file && this.lookAgain(false)));
  }

  /** Shows what a state says, as after the layout was restored. */
  show(state: ClaimsState): void {
    const isSame = JSON.stringify(state) === JSON.stringify(this.state);
    if (!isSame) this.apply(state);
  }

  /** Goes to a claim: in what is listed, else among its note's claims. */
  goTo(place: ClaimPlace): void {
    this.wanted = place;
    if (this.goToWanted()) return;
    this.file = this.services.app.vault.getFileByPath(place.note) ?? this.file;
    this.apply({ ...this.state, scope: 'note', search: '', traits: [] });
    this.remember(this.state);
  }

  /** Takes the keyboard's focus, unless it is here already. */
  focus(): void {
    focusPane(this.pane);
  }

  /** Lists the claims of the vault, with the focus in the filter. Its text is selected, so that typing replaces it. */
  search(): void {
    this.change({ scope: 'vault' });
    this.toolbar.search.inputEl.focus();
    this.toolbar.search.inputEl.select();
  }

  /** Goes from the filter to the list; where nothing is listed, to what can be done then. */
  private enter(): void {
    if (this.list.rows.length > 0) enterList(this.list);
    else focusShown(this.pane);
  }

  private get pane(): ListPane {
    return { rootEl: this.rootEl, listEl: this.list.scroller, emptyEl: this.empty };
  }

  private showList(): void {
    this.showState();
    this.goToWanted();
  }

  private goToWanted(): boolean {
    const isThere = this.wanted !== null && goToPlace(this.list, this.wanted);
    if (isThere) this.wanted = null;
    return isThere;
  }

  private listEvents(): ListEvents {
    const { actions } = this;
    return { ...listEventsOf(actions, () => this.list), type: () => this.toolbar.search.inputEl.focus(), browse: () => this.stopFollowing() };
  }

  /** Takes what the person chose in the toolbar. A search ends following: its results are to be seen, not the claim that plays. */
  private choose(patch: Partial<ClaimsState>): void {
    if (patch.search) this.stopFollowing();
    this.change(patch);
  }

  private change(patch: Partial<ClaimsState>): void {
    // A claim that was wanted before must not take the focus when it happens to be listed later.
    this.wanted = null;
    this.apply(changeState(this.state, patch));
    this.remember(this.state);
  }

  private apply(state: ClaimsState): void {
    const onlyFollow = JSON.stringify({ ...state, follow: this.state.follow }) === JSON.stringify(this.state);
    this.state = state;
    this.toolbar.update(state);
    this.live.follow = state.follow;
    if (onlyFollow) this.live.markPlaying();
    else this.live.show(this.source, queryOf(state));
  }

  private get source() {
    return scopeSource(this.services.index, this.state.scope, this.file);
  }

  /** Looks from another note. */
  private lookFrom(file: TFile | null): void {
    if (file === this.file) return;
    this.file = file;
    this.lookAgain(true);
  }

  private lookAgain(fromStart: boolean): void {
    if (this.state.scope !== 'vault') this.live.show(this.source, queryOf(this.state), fromStart);
  }

  private showState(): void {
    const seen = this.seen();
    this.status.update(seen);
    const empty = emptyStateOf(seen, {
      change: (patch) => this.change(patch),
      retry: (file) => this.services.indexer.retry(file),
      unwrap: (file) => void this.fenced.unwrap(file),
    });
    showEmptyState(this.pane, empty);
  }

  private seen(): Seen {
    const { index, indexer } = this.services;
    const path = this.file?.path ?? '';
    const record = index.get(path);
    const { list } = this.list;
    return {
      state: this.state, file: this.file, record, isFenced: this.fenced.isFenced(this.file, record),
      shown: list.noteOf.length, total: totalOf(list.records), hasClaims: () => totalOf(index.sources()) > 0, notes: list.records.length,
      header: onlyHeader(list, this.state.group), progress: indexer.progress, failure: indexer.failed.get(path),
    };
  }

  /** Going elsewhere in the list ends following, until it is asked for again. */
  private stopFollowing(): void {
    if (this.state.follow && this.services.playback.now) this.change({ follow: false });
  }

  private fillMenu(menu: Menu): void {
    const isEmpty = this.list.list.noteOf.length === 0;
    const disabled = isEmpty || this.state.group === 'none';
    addItem(menu, { title: 'Collapse all', icon: 'chevrons-down-up', disabled }, () => this.list.toggleAll(true));
    addItem(menu, { title: 'Expand all', icon: 'chevrons-up-down', disabled }, () => this.list.toggleAll(false));
    addListItems(menu, { isEmpty, group: this.state.group, whole: () => this.live.whole() }, this.actions);
  }
}

function queryOf({ group, sort, search, traits }: ClaimsState): ClaimQuery {
  return { group, sort, search, traits: new Set(traits) };
}
