import { BasesView, type BasesAllOptions, type Plugin, type QueryController } from 'obsidian';
import type { ClaimQuery } from '../../../core/vault/claim-list';
import { focusPane, showEmptyState, type EmptyState, type ListPane } from '../../../obsidian/list/empty-state';
import type { PlayingServices } from '../../../obsidian/services';
import { ClaimActions } from '../actions/claim-actions';
import { sourceOf } from '../claim-source';
import { groupings, sortings } from '../claims-state';
import { ClaimRowList } from '../list/claim-row-list';
import { listEventsOf } from '../list/list-events';
import { listenToList } from '../list/list-input';
import { LiveClaims } from '../list/live-claims';
import { totalOf } from '../list/total-of';
import { groupLooks, sortLooks } from '../view/claims-toolbar';
import { reading, sayNothing } from '../view/empty-states';

const viewType = 'timecite-claims';

/** Lets a base show the claims of its notes. Obsidian refuses that while Bases is off, so it is tried again when panes change, as when a base is opened. */
export function addBasesView(plugin: Plugin, services: PlayingServices): void {
  const add = () => plugin.registerBasesView(viewType, {
    name: 'Claims',
    icon: 'quote',
    factory: (controller, containerEl) => new ClaimsBasesView(controller, containerEl, services),
    options: () => viewOptions,
  });
  let isAdded = add();
  if (!isAdded) plugin.registerEvent(plugin.app.workspace.on('layout-change', () => (isAdded ||= add())));
}

const viewOptions: BasesAllOptions[] = [
  { type: 'dropdown', key: 'groupClaims', displayName: 'Group claims', default: 'note', options: titles(groupings, groupLooks) },
  { type: 'dropdown', key: 'sortClaims', displayName: 'Sort claims', default: 'place', options: titles(sortings, sortLooks) },
  { type: 'text', key: 'filterClaims', displayName: 'Filter claims', placeholder: 'Words in the claim' },
];

class ClaimsBasesView extends BasesView {
  override readonly type = viewType;
  private readonly list: ClaimRowList;
  private readonly pane: ListPane;
  private live: LiveClaims | null = null;
  private paths: ReadonlySet<string> = new Set();
  private shown = '';

  /** Fills its element at once: in an embed Obsidian hides an empty one, and gives a view no data until it is seen. */
  constructor(
    controller: QueryController,
    containerEl: HTMLElement,
    private readonly services: PlayingServices,
  ) {
    super(controller);
    const rootEl = containerEl.createDiv('timecite-bases');
    const emptyEl = rootEl.createDiv('timecite-empty');
    const events = listEventsOf(new ClaimActions(services), () => this.list);
    this.list = this.addChild(new ClaimRowList(rootEl, events));
    this.pane = { rootEl, listEl: this.list.scroller, emptyEl };
  }

  override onload(): void {
    listenToList(this.list);
    this.register(this.services.indexer.onProgress(() => this.showState()));
  }

  /** Obsidian calls it when the base is opened in a pane. */
  focus(): void {
    focusPane(this.pane);
  }

  /** Called after every change of the vault: the list itself follows what the notes say. */
  override onDataUpdated(): void {
    const paths = new Set(this.data.data.map(({ file }) => file.path));
    const { query } = this;
    const asked = JSON.stringify([query.group, query.sort, query.search]);
    const isSameQuery = asked === this.shown;
    if (this.live && isSameQuery && isSame(paths, this.paths)) return;
    this.paths = paths;
    this.shown = asked;
    const source = sourceOf(this.services.index, ({ path }) => paths.has(path));
    if (this.live) this.live.show(source, query, !isSameQuery);
    else this.live = this.addChild(new LiveClaims(this.services, this.list, source, query, () => this.showState()));
  }

  private showState(): void {
    showEmptyState(this.pane, this.list.list.noteOf.length > 0 ? null : this.emptyState());
  }

  private emptyState(): EmptyState {
    if (this.services.indexer.progress !== null) return reading;
    const total = totalOf(this.list.list.records);
    return { icon: total > 0 ? 'filter-x' : 'clock', text: sayNothing(this.query, total), action: null };
  }

  private get query(): ClaimQuery {
    const [group, sort, search] = ['groupClaims', 'sortClaims', 'filterClaims'].map((key) => this.config.get(key));
    return {
      group: groupings.find((one) => one === group) ?? 'note',
      sort: sortings.find((one) => one === sort) ?? 'place',
      search: typeof search === 'string' ? search : '',
      traits: new Set(),
    };
  }
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((path) => other.has(path));
}

function titles<Name extends string>(names: readonly Name[], looks: Record<Name, { readonly title: string }>): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, looks[name].title]));
}
