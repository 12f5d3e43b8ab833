import { ItemView, Keymap, type Menu, type PaneType, type TAbstractFile, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { focusPane, focusShown, showEmptyState, type EmptyState, type ListPane } from '../../../obsidian/list/empty-state';
import { typeToFilter } from '../../../obsidian/list/type-to-filter';
import { addItem } from '../../../obsidian/ui/menu-item';
import { nameSilently } from '../../../obsidian/ui/name-silently';
import { openPlaceOrTell } from '../../../obsidian/ui/open-place';
import { showClippedText } from '../../../obsidian/ui/show-clipped-text';
import { showMenu } from '../../../obsidian/ui/show-menu';
import { wantsFocus } from '../../../obsidian/ui/show-side-view';
import type { ExportFormat } from '../../../obsidian/vault/export-file';
import type { Checks } from '../build-checks';
import { fillGroupMenu, fillProblemMenu, isRetargetable } from '../fixes/problem-menu';
import { isAt, isGone } from '../problems/check-scope';
import type { PlacedProblem } from '../problems/placed-problem';
import { titleOf } from '../problems/vault-check';
import type { RowAction } from '../rows/draw-row';
import type { Row } from '../rows/problem-tree';
import { CheckStatus } from './check-status';
import { ChecksToolbar } from './checks-toolbar';
import { exportProblems } from './export-problems';
import { nothingMatches } from './nothing-matches';
import { ResultsList } from './results-list';
import { sayNone } from './say-none';
import { readShown, type Shown } from './shown-state';

/** The type of the view of problems. */
export const checksViewType = 'timecite-checks';

/** The problems that a check found, grouped; a click goes to the place. */
export class ChecksView extends ItemView {
  override navigation = false;
  override icon = 'list-checks';
  private shown: Shown = { grouping: 'kind', hidden: [], query: '' };
  private toolbar?: ChecksToolbar;
  private status?: CheckStatus;
  private list?: ResultsList;
  private pane?: ListPane;
  private readonly check: Checks['check'];
  private readonly results: Checks['results'];
  private readonly actions: Checks['actions'];

  constructor(
    leaf: WorkspaceLeaf,
    private readonly checks: Checks,
  ) {
    super(leaf);
    this.check = checks.check;
    this.results = checks.results;
    this.actions = checks.actions;
  }

  getViewType(): string {
    return checksViewType;
  }

  getDisplayText(): string {
    return 'Problems';
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.shown };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    this.show(readShown(state, this.shown));
  }

  /** Takes the keyboard's focus where the state asks for it, unless it is here already. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (wantsFocus(state) && this.pane) focusPane(this.pane);
  }

  protected override async onOpen(): Promise<void> {
    const { contentEl } = this;
    contentEl.addClass('timecite-checks', 'timecite-view');
    showClippedText(this, contentEl, '.timecite-group-title');
    this.toolbar = this.makeToolbar();
    this.status = new CheckStatus(contentEl, () => this.check.cancel());
    const emptyEl = contentEl.createDiv('timecite-empty');
    const scroller = contentEl.createDiv('timecite-checks-body').createDiv({ cls: 'timecite-checks-list', attr: { role: 'tree' } });
    nameSilently(scroller, 'Problems');
    typeToFilter(this, scroller, this.toolbar.search);
    this.pane = { rootEl: contentEl, listEl: scroller, emptyEl };
    this.list = this.addChild(this.makeList(scroller));
    this.register(this.check.onState(() => this.onState()));
    // Whether the note or folder that was checked is there is told as well.
    const look = ({ path }: TAbstractFile) => this.check.state.kind !== 'idle' && isAt(this.check.state.scope, path) && this.update();
    for (const event of [this.app.vault.on('create', look), this.app.vault.on('delete', look)]) this.registerEvent(event);
    this.registerEvent(this.app.vault.on('rename', ({ path }, oldPath) => this.list?.toggled.follow(path, oldPath)));
    this.update();
  }

  private makeToolbar(): ChecksToolbar {
    return new ChecksToolbar(this.contentEl, this.shown, {
      checkAgain: () => this.checkAgain(),
      fixSafe: () => this.actions.fixSafe(this.list?.shownProblems() ?? []),
      newMenu: () => this.actions.services.dialogs.newMenu(),
      fillMenu: (menu) => this.fillMenu(menu),
      show: (patch) => this.show({ ...this.shown, ...patch }),
      enterList: () => this.pane && focusShown(this.pane),
    });
  }

  private makeList(scroller: HTMLElement): ResultsList {
    return new ResultsList(scroller, this.results, this.shown, {
      open: (placed, event) => void this.openProblem(placed, Keymap.isModEvent(event)),
      actions: (row) => this.actionsOf(row),
      showMenu: (row, at, element) => this.showMenu(row, at, element),
      isPouring: () => this.check.state.kind === 'running',
      changed: () => this.update(),
    });
  }

  private show(shown: Shown): void {
    this.shown = shown;
    this.list?.show(shown);
    this.update();
    this.app.workspace.requestSaveLayout();
  }

  private onState(): void {
    if (this.check.state.kind !== 'running') this.list?.settle();
    this.update();
  }

  private update(): void {
    const { state } = this.check;
    const { list, pane } = this;
    if (!list || !this.toolbar || !this.status || !pane) return;
    list.isOfOneNote = state.kind !== 'idle' && state.scope.kind === 'note';
    this.toolbar.update(this.shown, this.results.counts);
    const isFiltered = this.shown.query.trim() !== '' || this.shown.hidden.length > 0;
    const total = state.kind !== 'idle' && isGone(this.app, state.scope) ? null : this.results.total;
    this.status.update(state, total, this.results.notes.size, isFiltered ? list.counts.problems : null);
    const empty = list.counts.problems === 0 ? this.emptyState() : null;
    showEmptyState(pane, empty);
    if (state.kind !== 'running' && this.status.isHeld) focusShown(pane);
  }

  private emptyState(): EmptyState | null {
    const { state } = this.check;
    if (state.kind === 'running') return null;
    const checkAgain = (label: string) => ({ label, run: () => this.checkAgain() });
    if (state.kind === 'idle') return { icon: 'list-checks', text: 'Nothing has been checked yet.', action: checkAgain('Check vault') };
    if (state.kind === 'failed') return { icon: 'circle-alert', text: `The check failed: ${state.message}`, action: checkAgain('Try again') };
    if (this.results.notes.size > 0) return nothingMatches(this.shown, this.results.counts, (patch) => this.show({ ...this.shown, ...patch }));
    const cancelled = 'The check was cancelled before it found anything.';
    if (state.kind === 'cancelled') return { icon: 'circle-slash', text: cancelled, action: checkAgain('Check again') };
    const action = { label: 'Check vault', run: () => void this.checks.start({ kind: 'vault' }) };
    return { ...sayNone(this.app, state, this.results.ignored, this.checks.ignores.hasFile), action };
  }

  private checkAgain(): void {
    const { state } = this.check;
    void this.checks.start(state.kind === 'idle' ? { kind: 'vault' } : state.scope);
  }

  private fillMenu(menu: Menu): void {
    addItem(menu, { title: 'Check vault', icon: 'list-checks' }, () => this.checks.start({ kind: 'vault' }));
    addItem(menu, { title: 'Undo last bulk fix', icon: 'undo-2' }, () => this.actions.undoLastBulk());
    addItem(menu, { title: 'Write report note', icon: 'file-text', section: 'export' }, () => this.export('note'));
    addItem(menu, { title: 'Export as CSV', icon: 'sheet', section: 'export' }, () => this.export('csv'));
    addItem(menu, { title: 'Export as JSON', icon: 'braces', section: 'export' }, () => this.export('json'));
  }

  /** Writes what is shown. */
  private async export(format: ExportFormat): Promise<void> {
    await exportProblems(this.app, this.list?.shownProblems() ?? [], titleOf(this.check.state), format);
  }

  private actionsOf(row: Row): RowAction[] {
    const more = { icon: 'ellipsis', title: 'More actions', run: (event: MouseEvent) => this.showMenu(row, event, null) };
    if (row.row === 'group') return [more];
    const { placed } = row;
    const { fix } = placed.problem;
    const main: RowAction[] = [];
    if (fix) main.push({ icon: 'wrench', title: fix.title, run: () => this.actions.fix([placed]) });
    else if (isRetargetable(placed)) main.push({ icon: 'replace', title: 'Pick another target', run: () => this.actions.pickTarget([placed]) });
    return [...main, more];
  }

  private showMenu(row: Row, at: MouseEvent, element: HTMLElement | null): void {
    const menu = this.actions.services.dialogs.newMenu();
    if (row.row === 'group') {
      fillGroupMenu(menu, row, this.list?.problemsOf(row.key) ?? [], this.actions);
    } else {
      addItem(menu, { title: 'Open in new tab', icon: 'file-plus', section: 'open' }, () => this.openProblem(row.placed, 'tab'));
      fillProblemMenu(menu, row.placed, this.actions);
    }
    if (element) showMenu(menu, at, element);
    else menu.showAtMouseEvent(at);
  }

  private async openProblem({ path, problem }: PlacedProblem, pane: PaneType | boolean): Promise<void> {
    await openPlaceOrTell(this.app, path, { offset: problem.from }, pane);
  }
}
