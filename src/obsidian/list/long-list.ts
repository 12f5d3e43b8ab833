import { Component } from 'obsidian';
import { Timer } from '../timer';
import { inOwnWindow, type ObservingWindow } from '../ui/own-window';
import { innerHeightOf } from './inner-height';
import { ListViewport } from './list-viewport';
import { ListWindow, type RowDrawing } from './list-window';
import type { PlaceInRow } from './row-heights';
import { canvasHeight, placeAt, scrollTopOf } from './scroll-scale';
import { SizeObserver } from './size-observer';

/** Where a long list stands, and how it is drawn. */
export interface LongListOptions extends RowDrawing {
  /** Scrolls; what it holds besides the list takes no room. */
  readonly scroller: HTMLElement;
  /** Called after the rows in sight changed. */
  readonly onRender?: (first: number, last: number) => void;
}

/** How long scrolling must rest before the scroll bar is put where the rows are, in milliseconds. */
const rest = 150;

/**
 * A list of any length, of which only the rows in sight are in the document. Rows may differ in height.
 * Rendering writes first and reads after: one layout a frame, of what came into sight.
 */
export class LongList extends Component {
  private readonly window: ListWindow;
  private readonly viewport: ListViewport;
  private scrollTop = 0;
  private width = 0;
  /** The row that was brought into sight last. It stays in sight when the size changes, as when the player opens, until the person scrolls. */
  private wanted: { readonly row: number; readonly under: number } | null = null;
  private readonly timer = new Timer();
  private readonly size: SizeObserver;

  constructor(private readonly options: LongListOptions) {
    super();
    this.window = new ListWindow(options.scroller, options);
    this.viewport = new ListViewport(this.window);
    this.size = new SizeObserver(options.scroller, () => this.resize());
  }

  override onload(): void {
    const { scroller } = this.options;
    this.registerDomEvent(scroller, 'scroll', () => this.follow(), { passive: true });
    inOwnWindow(this, scroller, (win, component) => this.arrive(win, component));
    this.register(() => this.timer.stop());
    this.register(() => this.window.remove());
  }

  /** The first row in sight. */
  get first(): number {
    return this.viewport.anchor.row;
  }

  /** How many pixels of the first row in sight are scrolled out at the top. */
  get hidden(): number {
    return this.viewport.anchor.hidden;
  }

  /** Calls back with each row that is drawn. */
  forEach(visit: (row: number, element: HTMLElement) => void): void {
    this.window.forEach(visit);
  }

  /** The row's element, where it is in sight or near it. */
  element(row: number): HTMLElement | null {
    return this.window.element(row);
  }

  /** The row that an event's target stands in; null where it is in none. */
  rowAt(target: EventTarget | null): number | null {
    const node = target as Node | null;
    return node?.instanceOf(Element) ? this.window.rowOf(node) : null;
  }

  /** How many pixels a row's top lies below the upper edge; negative above it. */
  topOf(row: number): number {
    return this.viewport.topOf(row);
  }

  /** A row's height in pixels, measured or guessed. */
  heightOf(row: number): number {
    return this.window.heights.of(row);
  }

  /** The place to hand to `reset` so that a row stays where it is while others come and go. */
  placeOf(row: number): PlaceInRow {
    return { row, hidden: -this.topOf(row) };
  }

  /** Shows this many rows, drawn anew. `top` is the row to have at the upper edge; without it the same number stays there. */
  reset(length: number, top: PlaceInRow = this.viewport.anchor): void {
    this.wanted = null;
    this.window.reset(length);
    this.viewport.startAt({ row: Math.min(top.row, Math.max(0, length - 1)), hidden: top.hidden });
    // A scroller that is as tall as its list must have the height before it is asked for it.
    this.window.setHeight(canvasHeight(this.window.heights));
    this.viewport.height = innerHeightOf(this.options.scroller);
    this.width = this.options.scroller.clientWidth;
    if (this.viewport.height === 0) this.size.again();
    this.render();
    this.settle();
  }

  /** Puts `count` rows in the place of those from `from` to `to`; what is drawn of the others stays. `top` is as for `reset`. */
  splice(from: number, to: number, count: number, top?: PlaceInRow): void {
    this.wanted = null;
    this.window.splice(from, to, count);
    this.viewport.splice(from, to, count, top);
    this.render();
    this.settle();
  }

  /** Scrolls a row into sight, by as little as it takes; at the top, the height of the row `under` counts as covered. */
  reveal(row: number, under = -1): void {
    this.wanted = { row, under };
    this.showWanted();
  }

  private showWanted(): void {
    const { viewport, wanted } = this;
    if (!wanted || viewport.height === 0 || !viewport.reveal(wanted.row, wanted.under < 0 ? 0 : this.heightOf(wanted.under))) return;
    this.render();
    this.settle();
  }

  private follow(): void {
    const { scrollTop } = this.options.scroller;
    const moved = scrollTop - this.scrollTop;
    if (moved === 0) return;
    this.wanted = null;
    this.scrollTop = scrollTop;
    const { window, viewport } = this;
    if (Math.abs(moved) > 2 * viewport.height) viewport.goTo(placeAt(window.heights, scrollTop, viewport.height));
    else viewport.goBy(moved);
    this.render();
    if (this.isOffAtEdge()) this.settle();
    else this.settleLater();
  }

  /** On the way to another window, a scroller goes back to its top. The rows must stay where they were, whatever its new size. */
  private arrive(win: ObservingWindow, component: Component): void {
    this.size.observe(win, component);
    this.scrollTop = this.options.scroller.scrollTop;
    if (this.viewport.height > 0) this.wanted = null;
    this.viewport.keep();
    this.render();
    this.settle();
  }

  private resize(): void {
    const { clientWidth, scrollTop } = this.options.scroller;
    const height = clientWidth === 0 ? 0 : innerHeightOf(this.options.scroller);
    // A scroller that was hidden may have lost its place, which no scroll event has told.
    if (this.viewport.height === 0) this.scrollTop = scrollTop;
    if (height === 0) this.viewport.height = 0;
    if (height === 0 || (height === this.viewport.height && clientWidth === this.width)) return;
    if (clientWidth !== this.width) this.window.reset(this.window.heights.length);
    this.width = clientWidth;
    this.viewport.resize(height);
    this.render();
    this.settleLater();
    this.showWanted();
  }

  private render(): void {
    const { window, viewport } = this;
    if (viewport.height === 0) return;
    const [first, last] = viewport.fill();
    window.setHeight(canvasHeight(window.heights));
    window.hangAt(this.scrollTop + viewport.topOf(first));
    this.options.onRender?.(first, last);
  }

  private expectedScrollTop(): number {
    return scrollTopOf(this.window.heights, this.viewport.anchor, this.viewport.height);
  }

  /** Whether the scroll bar has come to an end before the rows have, or the other way round. */
  private isOffAtEdge(): boolean {
    const expected = this.expectedScrollTop();
    const end = canvasHeight(this.window.heights) - this.viewport.height;
    return (this.scrollTop <= 0 && expected > 1) || (this.scrollTop >= end - 1 && expected < end - 1);
  }

  /** Puts the scroll bar where the rows are. */
  private settle(): void {
    this.timer.stop();
    const expected = this.expectedScrollTop();
    if (this.viewport.height === 0 || Math.abs(expected - this.scrollTop) < 1) return;
    this.options.scroller.scrollTop = expected;
    this.scrollTop = this.options.scroller.scrollTop;
    this.render();
  }

  private settleLater(): void {
    this.timer.restart(rest, () => this.settle(), this.options.scroller.win);
  }
}
