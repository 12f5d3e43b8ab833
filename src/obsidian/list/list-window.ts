import { RowHeights } from './row-heights';
import { canvasHeight } from './scroll-scale';

/** How the rows of a long list come to have elements. */
export interface RowDrawing {
  /** Makes the element of a row. It is drawn anew whenever it comes into sight. */
  readonly draw: (row: number) => HTMLElement;
  /** Called when an element that stays has another row number, because rows above it came or went. */
  readonly renumber?: (row: number, element: HTMLElement) => void;
}

/** The rows of a long list that are in the document, and what is known of all rows' heights. */
export class ListWindow {
  heights = new RowHeights(0);
  /** As tall as all rows; holds the place where the drawn ones hang. */
  private readonly canvas: HTMLElement;
  private readonly el: HTMLElement;
  private drawn = new Map<number, HTMLElement>();

  constructor(
    parent: HTMLElement,
    private readonly drawing: RowDrawing,
  ) {
    this.canvas = parent.createDiv({ cls: 'timecite-long-list', attr: { role: 'presentation' } });
    this.el = this.canvas.createDiv({ cls: 'timecite-long-list-window', attr: { role: 'presentation' } });
  }

  /** Takes the list out of the document. */
  remove(): void {
    this.canvas.remove();
  }

  /** Forgets the rows and what is known of them; there are this many now. */
  reset(length: number): void {
    this.heights = new RowHeights(length);
    this.drawn.clear();
    this.el.empty();
  }

  /** Replaces the rows from `from` to before `to` by `count` new ones. The elements of the other rows stay. */
  splice(from: number, to: number, count: number): void {
    this.heights.splice(from, to, count);
    // Nothing is drawn in a list without height, and one that is as tall as its rows had none while it was empty.
    this.setHeight(canvasHeight(this.heights));
    const drawn = [...this.drawn];
    this.drawn = new Map();
    for (const [row, element] of drawn) {
      if (row >= from && row < to) element.remove();
      else this.drawn.set(row < from ? row : row + count - (to - from), element);
    }
    for (const [row, element] of this.drawn) this.drawing.renumber?.(row, element);
  }

  /** Puts the rows from `first` to before `last` in the document, in order, keeping the elements of those that are there. */
  show(first: number, last: number): void {
    for (const [row, element] of this.drawn) {
      if (row >= first && row < last) continue;
      this.drawn.delete(row);
      element.remove();
    }
    let next = this.el.firstChild;
    for (let row = first; row < last; row += 1) {
      const element = this.drawn.get(row) ?? this.append(row);
      if (element === next) next = next.nextSibling;
      else this.el.insertBefore(element, next);
    }
    for (let row = first; row < last; row += 1) this.measure(row);
  }

  /** Where the drawn rows hang, in pixels from the top of the canvas. */
  hangAt(top: number): void {
    this.el.style.top = `${top}px`;
  }

  /** How tall the canvas is, in pixels. */
  setHeight(height: number): void {
    this.canvas.style.height = `${height}px`;
  }

  /** A row's height in pixels, drawing it if need be. */
  measure(row: number): number {
    if (!this.heights.isKnown(row)) {
      const { height } = (this.drawn.get(row) ?? this.append(row)).getBoundingClientRect();
      if (height > 0) this.heights.set(row, height);
    }
    return this.heights.of(row);
  }

  /** The element of a row that is drawn; null for another. */
  element(row: number): HTMLElement | null {
    return this.drawn.get(row) ?? null;
  }

  /** The row that an element stands in; null where it is in none that is drawn. */
  rowOf(element: Element): number | null {
    for (const [row, its] of this.drawn) if (its.contains(element)) return row;
    return null;
  }

  /** Calls back with each row that is drawn. */
  forEach(visit: (row: number, element: HTMLElement) => void): void {
    for (const [row, element] of this.drawn) visit(row, element);
  }

  private append(row: number): HTMLElement {
    const element = this.drawing.draw(row);
    this.drawn.set(row, element);
    this.el.append(element);
    return element;
  }
}
