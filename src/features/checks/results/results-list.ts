import { Component } from 'obsidian';
import { focusedChip, refocusChip } from '../../../obsidian/list/row-chips';
import { StickyHead } from '../../../obsidian/list/sticky-head';
import { pace } from '../../../obsidian/pace';
import { Timer } from '../../../obsidian/timer';
import { inOwnWindow } from '../../../obsidian/ui/own-window';
import type { CheckResults } from '../problems/check-results';
import type { PlacedProblem } from '../problems/placed-problem';
import { drawGroup, drawProblem, type RowAction } from '../rows/draw-row';
import type { GroupRow, ProblemTree, Row } from '../rows/problem-tree';
import { RowList } from '../rows/row-list';
import { GroupHeads } from './group-heads';
import { listenToResults, pressKey } from './results-input';
import type { Shown } from './shown-state';
import { ToggledGroups } from './toggled-groups';
import { fullTreeOf, treeOf } from './tree-of';

/** What the list asks of its view. */
export interface ResultsHost {
  open(placed: PlacedProblem, event: MouseEvent | KeyboardEvent): void;
  actions(row: Row): readonly RowAction[];
  /** @param element the row, where the keyboard asks for its menu. */
  showMenu(row: Row, at: MouseEvent, element: HTMLElement | null): void;
  /** Whether a check is running: results come by the thousand. */
  isPouring(): boolean;
  /** Called after the rows changed. */
  changed(): void;
}

/** How long changes are gathered before the list shows them, in milliseconds: on their own, and while a check pours them in. */
const gather = 200;
const gatherPoured = 600;

/** The results as a list of groups, kept in step with them. */
export class ResultsList extends Component {
  /** Whether one note was checked: its name goes without saying, and groups that the person did not touch are open. */
  isOfOneNote = false;
  readonly toggled = new ToggledGroups();
  readonly list: RowList<Row>;
  readonly sticky: StickyHead<GroupRow>;
  private heads = new GroupHeads([]);
  private tree: ProblemTree;
  private readonly stale = new Set<string>();
  private readonly timer = new Timer();
  private filling: AbortController | null = null;
  private isPressed = false;

  constructor(
    readonly scroller: HTMLElement,
    private readonly results: CheckResults,
    private shown: Shown,
    readonly host: ResultsHost,
  ) {
    super();
    this.tree = treeOf(shown);
    this.sticky = new StickyHead(scroller, (row, el) => this.draw(row, el));
    this.list = this.addChild(
      new RowList({
        scroller,
        key: (row: Row) => row.key,
        draw: (row, el) => this.draw(row, el),
        onScroll: (long) => this.sticky.update(long, this.heads.openAt(long.first)),
        headOver: (row) => this.heads.headOver(row),
        onKey: (key, event) => pressKey(this, key, event),
      }),
    );
  }

  override onload(): void {
    this.register(this.results.onChange((path) => this.take(path)));
    this.registerDomEvent(this.scroller, 'pointerdown', () => (this.isPressed = true));
    inOwnWindow(this, this.scroller, (win, component) => {
      this.isPressed = false;
      for (const type of ['pointerup', 'pointercancel'] as const) component.registerDomEvent(win, type, () => (this.isPressed = false));
    });
    listenToResults(this);
    void this.fill();
  }

  override onunload(): void {
    this.filling?.abort();
    this.timer.stop();
  }

  get counts(): ProblemTree['counts'] {
    return this.tree.counts;
  }

  /** All problems of a group that pass the filter. */
  problemsOf(groupKey: string): PlacedProblem[] {
    this.settle();
    return this.tree.problemsOf(groupKey);
  }

  /** All problems that pass the filter, in groups that are open or not. */
  shownProblems(): PlacedProblem[] {
    this.settle();
    return (this.filling ? fullTreeOf(this.shown, this.results.notes) : this.tree).all();
  }

  /** Shows at once what was gathered. */
  settle(): void {
    if (!this.timer.isRunning || this.filling) return;
    this.timer.stop();
    this.flush();
  }

  /** Shows what the person chose now. */
  show(shown: Shown): void {
    this.shown = shown;
    void this.fill(true);
  }

  /** Builds the tree anew from all results, in slices; a later call overtakes an earlier one. */
  private async fill(fromTop = false): Promise<void> {
    this.filling?.abort();
    const filling = (this.filling = new AbortController());
    this.stale.clear();
    const tree = treeOf(this.shown);
    const breathe = pace();
    for (const [path, problems] of [...this.results.notes]) {
      tree.put(path, problems);
      await breathe();
      if (filling.signal.aborted) return;
    }
    this.filling = null;
    this.tree = tree;
    if (fromTop) {
      this.heads = new GroupHeads([]);
      this.list.restart([]);
    }
    this.flush();
  }

  private take(path: string | null): void {
    if (path === null) return void this.fill();
    // While results pour in, each is put in its place within the slice that found it: a thousand at once would take too long.
    if (this.filling) this.stale.add(path);
    else this.tree.put(path, this.results.of(path));
    this.timer.start(this.host.isPouring() ? gatherPoured : gather, () => this.flushSoon());
  }

  /** Rows must not be taken away between the press and the release of a button. */
  private flushSoon(): void {
    if (this.filling) return;
    if (this.isPressed) this.timer.start(gather, () => this.flushSoon());
    else this.flush();
  }

  private flush(): void {
    for (const path of this.stale) this.tree.put(path, this.results.of(path));
    // A tree that is still being built needs them, too.
    if (!this.filling) this.stale.clear();
    const rows = this.tree.rows((key) => this.isOpen(key));
    this.heads = new GroupHeads(rows);
    const focused = focusedChip(this.list);
    this.list.set(rows);
    if (focused) refocusChip(this.list, focused, this.list.activeRow);
    this.host.changed();
  }

  private isOpen(key: string): boolean {
    return this.toggled.isOpen(key) ?? this.isOfOneNote;
  }

  private draw(row: Row, el: HTMLElement): void {
    const actions = this.host.actions(row);
    if (row.row === 'group') drawGroup(el, row, actions);
    else drawProblem(el, row, this.isOfOneNote ? 'note' : this.shown.grouping, actions);
  }

  /** Opens a group or closes it. */
  toggle(key: string, open: boolean): void {
    if (this.isOpen(key) === open) return;
    this.toggled.set(key, open);
    this.flush();
  }
}
