/** The rows of a long list that are in the document, in order. */
export class DrawnRows {
  private drawn = new Map<number, HTMLElement>();

  /**
   * @param parent Holds the rows and nothing else.
   * @param draw Makes the element of a row.
   */
  constructor(
    private readonly parent: HTMLElement,
    private readonly draw: (row: number) => HTMLElement,
  ) {}

  /** The row's element, where it is drawn. */
  get(row: number): HTMLElement | null {
    return this.drawn.get(row) ?? null;
  }

  /** Calls back with each row that is drawn. */
  forEach(visit: (row: number, element: HTMLElement) => void): void {
    for (const [row, element] of this.drawn) visit(row, element);
  }

  /** The row that an element belongs to, or null. */
  rowOf(element: Element): number | null {
    for (const [row, its] of this.drawn) if (its.contains(element)) return row;
    return null;
  }

  /** A row's height in pixels as the document has it, drawing the row if need be; 0 while nothing is laid out. */
  measure(row: number): number {
    return (this.drawn.get(row) ?? this.append(row)).getBoundingClientRect().height;
  }

  /** Draws these rows, last exclusive, and no others; the elements of those that are there stay. */
  show(first: number, last: number): void {
    for (const [row, element] of this.drawn) {
      if (row >= first && row < last) continue;
      this.drawn.delete(row);
      element.remove();
    }
    let next = this.parent.firstChild;
    for (let row = first; row < last; row += 1) {
      const element = this.drawn.get(row) ?? this.append(row);
      if (element === next) next = next.nextSibling;
      else this.parent.insertBefore(element, next);
    }
  }

  /** Drops the rows from `from` to `to` and moves those behind them. */
  splice(from: number, to: number, moved: number): void {
    const before = [...this.drawn];
    this.drawn = new Map();
    for (const [row, element] of before) {
      if (row >= from && row < to) element.remove();
      else this.drawn.set(row < from ? row : row + moved, element);
    }
  }

  clear(): void {
    this.drawn.clear();
    this.parent.empty();
  }

  private append(row: number): HTMLElement {
    const element = this.draw(row);
    this.drawn.set(row, element);
    this.parent.append(element);
    return element;
  }
}
