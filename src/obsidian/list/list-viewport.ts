import type { ListWindow } from './list-window';
import type { PlaceInRow } from './row-heights';

/** Pixels that are drawn beyond each edge, so that a short scroll shows no gap. */
const margin = 96;

/**
 * The part of a long list that is in sight. It is held by its first row and by how many pixels of that row are scrolled out at the top,
 * not by a sum of guessed heights, so nothing jumps when heights become known.
 */
export class ListViewport {
  /** The first row in sight. */
  anchor: PlaceInRow = { row: 0, hidden: 0 };
  /** In pixels; 0 as long as nothing can be seen. */
  height = 0;
  /** The place to go back to when its height changes. */
  private kept: PlaceInRow | null = null;

  constructor(private readonly window: ListWindow) {}

  /** How many pixels a row's top lies below the upper edge; negative above it. */
  topOf(row: number): number {
    return this.window.heights.between(this.anchor.row, row) - this.anchor.hidden;
  }

  /** Begins at a place of a list that is new. */
  startAt(place: PlaceInRow): void {
    this.kept = null;
    this.anchor = place;
  }

  /**
   * Keeps its place while its height changes, until it is sent elsewhere: in a new window it is as tall as its list for a moment, until
   * the styles are loaded.
   */
  keep(): void {
    this.kept = this.anchor;
  }

  /** Takes another height, in pixels. */
  resize(height: number): void {
    this.height = height;
    this.anchor = this.kept ?? this.anchor;
  }

  /** Goes to a place, kept within the list. */
  goTo(place: PlaceInRow): void {
    this.kept = null;
    this.moveTo(place);
  }

  private moveTo({ row, hidden }: PlaceInRow): void {
    const { window } = this;
    const last = window.heights.length - 1;
    while (hidden < 0 && row > 0) hidden += window.measure(--row);
    while (row < last && hidden >= window.measure(row)) hidden -= window.measure(row++);
    this.anchor = { row, hidden: Math.max(0, hidden) };
  }

  /** Goes so many pixels down. */
  goBy(pixels: number): void {
    this.goTo({ row: this.anchor.row, hidden: this.anchor.hidden + pixels });
  }

  /**
   * Scrolls as little as it takes to bring a row into sight; `inset` pixels at the top count as covered. A row that does not fit shows
   * its start. Returns whether it had to scroll.
   */
  reveal(row: number, inset: number): boolean {
    const { heights } = this.window;
    const top = this.topOf(row);
    if (top < inset) this.goTo({ row, hidden: -inset });
    else if (top + heights.of(row) > this.height) this.goTo({ row, hidden: Math.min(heights.of(row) - this.height, -inset) });
    else return false;
    this.fill();
    // Its height may only be known now.
    const below = this.topOf(row) + heights.of(row) - this.height;
    if (below > 0 && heights.of(row) <= this.height - inset) this.goBy(below);
    return true;
  }

  /** Follows rows that came and went: begins at `top` if it is given, else stays at the same row, or at the nearest one if that is gone. */
  splice(from: number, to: number, count: number, top?: PlaceInRow): void {
    this.kept = null;
    const { row, hidden } = this.anchor;
    const last = this.window.heights.length - 1;
    if (top) this.anchor = top;
    else if (row >= to) this.anchor = { row: row + count - (to - from), hidden };
    else if (row >= from) this.anchor = { row: Math.max(0, Math.min(row, from + count - 1, last)), hidden };
  }

  /**
   * Draws the rows in sight. Which these are depends on heights, and some are guessed: it draws, measures what it drew, and draws again
   * until nothing changes.
   * @returns The first row that is drawn, and the one after the last.
   */
  fill(): readonly [number, number] {
    let range = this.range();
    for (let round = 0; round < 8; round += 1) {
      const [first, last] = range;
      this.window.show(first, last);
      // A new list may begin at a place given relative to a row above or below it: the heights in between are only known now.
      this.moveTo(this.anchor);
      this.pullUpToEnd();
      range = this.range();
      if (range[0] === first && range[1] === last) break;
    }
    return range;
  }

  /** Keeps the last row at the lower edge, where the place asked for lies beyond it. */
  private pullUpToEnd(): void {
    const { heights } = this.window;
    let room = this.height + this.anchor.hidden;
    for (let { row } = this.anchor; row < heights.length && room > 0; row += 1) room -= heights.of(row);
    if (room > 0) this.moveTo({ row: this.anchor.row, hidden: this.anchor.hidden - room });
  }

  private range(): [number, number] {
    const { heights } = this.window;
    let first = this.anchor.row;
    for (let room = margin - this.anchor.hidden; first > 0 && room > 0; ) room -= heights.of(--first);
    let last = this.anchor.row;
    for (let room = this.height + this.anchor.hidden + margin; last < heights.length && room > 0; ) room -= heights.of(last++);
    return [first, last];
  }
}
