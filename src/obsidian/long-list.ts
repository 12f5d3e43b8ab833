import { Component } from 'obsidian';
import { ListWindow, type RowDrawing } from './list-window';

export interface LongListOptions extends RowDrawing {
  /** Scrolls; the list is its only child. */
  readonly scroller: HTMLElement;
  /** Called after the rows in sight changed. */
  readonly onRender?: (first: number, last: number) => void;
}

/** The first row in sight, and how many of its pixels are scrolled out at the top. */
interface Anchor {
  readonly row: number;
  readonly hidden: number;
}

/** Browsers cap an element's height near 17 million pixels; a longer list moves faster than its scroll bar. */
const maxHeight = 8_000_000;

/** Pixels that are drawn beyond each edge, so that a short scroll shows no gap. */
const margin = 120;

/** How long scrolling must rest before the scroll bar is put where the rows are, in milliseconds. */
const rest = 150;

/**
 * A list of any length, of which only the rows in sight are in the document. Rows may differ in height.
 * What is in sight hangs on the first row there, not on a sum of guessed heights, so nothing jumps when heights become known.
 * Rendering writes first and reads after: one layout a frame, of what came into sight.
 */
export class LongList extends Component {
  private readonly window: ListWindow;
  private anchor: Anchor = { row: 0, hidden: 0 };
  private scrollTop = 0;
  private viewHeight = 0;
  private viewWidth = 0;
  private timer: number | null = null;

  constructor(private readonly options: LongListOptions) {
    super();
    this.window = new ListWindow(options.scroller, options);
  }

  override onload(): void {
    const { scroller } = this.options;
    this.registerDomEvent(scroller, 'scroll', () => this.follow(), { passive: true });
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(scroller);
    this.register(() => observer.disconnect());
    this.register(() => this.stopTimer());
  }

  override onunload(): void {
    this.window.remove();
  }

  get length(): number {
    return this.window.heights.length;
  }

  /** The first row in sight. */
  get first(): number {
    return this.anchor.row;
  }

  /** How many pixels of the first row in sight are scrolled out at the top. */
  get hidden(): number {
    return this.anchor.hidden;
  }

  /** Calls back with each row that is drawn. */
  forEach(visit: (row: number, element: HTMLElement) => void): void {
    this.window.forEach(visit);
  }

  /** The row's element, where it is in sight or near it. */
  element(row: number): HTMLElement | null {
    return this.window.element(row);
  }

  /** The row that an element belongs to, or null. */
  rowOf(element: Element): number | null {
    return this.window.rowOf(element);
  }

  /** How many pixels a row's top lies below the upper edge; negative above it. */
  topOf(row: number): number {
    return this.window.heights.between(this.anchor.row, row) - this.anchor.hidden;
  }

  /** A row's height in pixels, measured or guessed. */
  heightOf(row: number): number {
    return this.window.heights.of(row);
  }

  /** The place to hand to `reset` so that a row stays where it is while others come and go. */
  placeOf(row: number): Anchor {
    return { row, hidden: -this.topOf(row) };
  }

  /** Shows this many rows, drawn anew. `top` is the row to have at the upper edge; without it the same number stays there. */
  reset(length: number, top: Anchor = this.anchor): void {
    this.window.reset(length);
    this.anchor = { row: Math.min(top.row, Math.max(0, length - 1)), hidden: top.hidden };
    // A scroller that is as tall as its list must have the height before it is asked for it.
    this.window.setHeight(this.canvasHeight());
    this.viewHeight = this.options.scroller.clientHeight;
    this.render();
    this.settle();
  }

  /** Puts `count` rows in the place of those from `from` to `to`; what is drawn of the others stays. */
  splice(from: number, to: number, count: number): void {
    this.window.splice(from, to, count);
    const { row, hidden } = this.anchor;
    if (row >= to) this.anchor = { row: row + count - (to - from), hidden };
    else if (row >= from) this.anchor = { row: Math.max(0, Math.min(row, from + count - 1, this.length - 1)), hidden };
    this.render();
    this.settle();
  }

  /** Draws the rows in sight anew. */
  redraw(): void {
    this.window.clear();
    this.render();
  }

  /** Takes in that a row that is drawn has another height now. */
  measureAgain(row: number): void {
    this.window.measure(row, true);
    this.render();
    this.settleLater();
  }

  /** Scrolls a row into sight, by as little as it takes; `inset` pixels at the top count as covered. */
  reveal(row: number, inset = 0): void {
    const above = this.topOf(row);
    if (above < inset) this.moveTo({ row, hidden: -inset });
    else if (above + this.heightOf(row) > this.viewHeight) this.moveTo({ row, hidden: this.heightOf(row) - this.viewHeight });
    else return;
    // Its height may only be known now.
    const below = this.topOf(row) + this.heightOf(row) - this.viewHeight;
    if (below > 0 && this.heightOf(row) <= this.viewHeight - inset) this.moveTo({ row: this.anchor.row, hidden: this.anchor.hidden + below });
  }

  private moveTo(anchor: Anchor): void {
    this.anchor = this.normalize(anchor);
    this.render();
    this.settle();
  }

  private follow(): void {
    const { scrollTop } = this.options.scroller;
    const moved = scrollTop - this.scrollTop;
    if (moved === 0) return;
    this.scrollTop = scrollTop;
    const far = Math.abs(moved) > 2 * this.viewHeight;
    this.anchor = far ? this.anchorAt(scrollTop) : this.normalize({ row: this.anchor.row, hidden: this.anchor.hidden + moved });
    this.render();
    if (this.isOffAtEdge()) this.settle();
    else this.settleLater();
  }

  private resize(): void {
    const { clientHeight, clientWidth } = this.options.scroller;
    if (clientHeight === 0 || clientWidth === 0 || (clientHeight === this.viewHeight && clientWidth === this.viewWidth)) return;
    if (clientWidth !== this.viewWidth) this.window.reset(this.length);
    this.viewWidth = clientWidth;
    this.viewHeight = clientHeight;
    this.render();
    this.settleLater();
  }

  /** The anchor for a place of the scroll bar. */
  private anchorAt(scrollTop: number): Anchor {
    const { heights } = this.window;
    const range = this.canvasHeight() - this.viewHeight;
    const share = range > 0 ? Math.min(1, scrollTop / range) : 0;
    return this.normalize(heights.at(share * Math.max(0, heights.total - this.viewHeight)));
  }

  /** The same place, told by the first row in sight and kept within the list. */
  private normalize({ row, hidden }: Anchor): Anchor {
    const last = this.length - 1;
    while (hidden < 0 && row > 0) hidden += this.window.measure(--row);
    while (row < last && hidden >= this.window.measure(row)) hidden -= this.heightOf(row++);
    return { row, hidden: Math.max(0, hidden) };
  }

  private render(): void {
    if (this.viewHeight === 0) return;
    const [first, last] = this.fill();
    this.window.setHeight(this.canvasHeight());
    this.window.hangAt(this.scrollTop + this.topOf(first));
    this.options.onRender?.(first, last);
  }

  /** Draws what is in sight. That hangs on heights of which some are guessed: what is drawn is measured, and more drawn, until it fits. */
  private fill(): [number, number] {
    let range = this.range();
    for (let round = 0; round < 8; round += 1) {
      const [first, last] = range;
      this.window.show(first, last);
      this.pullUpToEnd();
      range = this.range();
      if (range[0] === first && range[1] === last) break;
    }
    return range;
  }

  /** Keeps the last row at the lower edge, where the place asked for lies beyond it. */
  private pullUpToEnd(): void {
    let room = this.viewHeight + this.anchor.hidden;
    for (let { row } = this.anchor; row < this.length && room > 0; row += 1) room -= this.heightOf(row);
    if (room > 0) this.anchor = this.normalize({ row: this.anchor.row, hidden: this.anchor.hidden - room });
  }

  /** The rows to draw: those in sight and the margin's, last exclusive. */
  private range(): [number, number] {
    let first = this.anchor.row;
    for (let room = margin - this.anchor.hidden; first > 0 && room > 0; ) room -= this.heightOf(--first);
    let last = this.anchor.row;
    for (let room = this.viewHeight + this.anchor.hidden + margin; last < this.length && room > 0; ) room -= this.heightOf(last++);
    return [first, last];
  }

  private canvasHeight(): number {
    return Math.min(maxHeight, this.window.heights.total);
  }

  /** Where the scroll bar should be for what is in sight. */
  private expectedScrollTop(): number {
    const { heights } = this.window;
    const logical = heights.before(this.anchor.row) + this.anchor.hidden;
    if (heights.total <= maxHeight) return logical;
    return (logical / Math.max(1, heights.total - this.viewHeight)) * (maxHeight - this.viewHeight);
  }

  /** Whether the scroll bar has come to an end before the rows have, or the other way round. */
  private isOffAtEdge(): boolean {
    const expected = this.expectedScrollTop();
    const end = this.canvasHeight() - this.viewHeight;
    return (this.scrollTop <= 0 && expected > 1) || (this.scrollTop >= end - 1 && expected < end - 1);
  }

  /** Puts the scroll bar where the rows are. */
  private settle(): void {
    this.stopTimer();
    const expected = this.expectedScrollTop();
    if (this.viewHeight === 0 || Math.abs(expected - this.scrollTop) < 1) return;
    const { scroller } = this.options;
    scroller.scrollTop = expected;
    this.scrollTop = scroller.scrollTop;
    this.render();
  }

  private settleLater(): void {
    this.stopTimer();
    this.timer = this.options.scroller.win.setTimeout(() => this.settle(), rest);
  }

  private stopTimer(): void {
    if (this.timer !== null) this.options.scroller.win.clearTimeout(this.timer);
    this.timer = null;
  }
}
