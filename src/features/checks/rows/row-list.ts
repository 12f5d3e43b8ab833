import { Component } from 'obsidian';
import { numberRow, tellActive, type ActiveRowList } from '../../../obsidian/list/active-row-list';
import { LongList } from '../../../obsidian/list/long-list';
import { keyFor, rowByKey } from '../../../obsidian/list/row-keys';
import { uniqueId } from '../../../obsidian/ui/unique-id';
import { rowFinder } from './row-finder';

/** Where a list of rows is, and how its rows are identified and drawn. */
export interface RowListOptions<Row> {
  /** Scrolls, takes the focus, and holds besides the list only what takes no room. */
  readonly scroller: HTMLElement;
  /** Identifies a row: the same text when the row comes again among other rows. */
  readonly key: (row: Row) => string;
  /** Fills a row's element, which is empty and bare. */
  readonly draw: (row: Row, el: HTMLElement) => void;
  /** Called after the rows in sight changed or moved. */
  readonly onScroll?: (long: LongList) => void;
  /** The number of the row whose copy covers the top of the list while this row stands there, such as its group's head; -1 where none does. */
  readonly headOver?: (index: number) => number;
  /** Does what a key asks for, other than to go to a row; false where it asks for nothing. */
  readonly onKey?: (key: string, event: KeyboardEvent) => boolean;
}

interface Drawn<Row> {
  readonly row: Row;
  readonly el: HTMLElement;
}

/**
 * A long list of rows that come and go. What the pointer is on, else the topmost row in sight, stays where it is on the screen;
 * a row that is the same as before keeps its element. The list has the focus as a whole; the keyboard moves the active row.
 */
export class RowList<Row> extends Component implements ActiveRowList {
  readonly scroller: HTMLElement;
  readonly long: LongList;
  rows: readonly Row[] = [];
  activeRow = 0;
  private drawn = new Map<string, Drawn<Row>>();
  private pointerY: number | null = null;

  constructor(private readonly options: RowListOptions<Row>) {
    super();
    const { scroller } = options;
    this.scroller = scroller;
    scroller.id = uniqueId('timecite-rows');
    scroller.tabIndex = 0;
    this.long = this.addChild(new LongList({ scroller, draw: (index) => this.element(index), onRender: (first, last) => this.onRender(first, last) }));
  }

  override onload(): void {
    const { scroller } = this;
    this.registerDomEvent(scroller, 'pointermove', (event) => (this.pointerY = event.clientY));
    this.registerDomEvent(scroller, 'pointerleave', () => (this.pointerY = null));
    this.registerDomEvent(scroller, 'keydown', (event) => this.onKey(event));
    this.registerDomEvent(scroller, 'mousedown', (event) => this.setActive(this.indexOf(event.target)));
  }

  /** The row that the keyboard is on. */
  get current(): Row | undefined {
    return this.rows[this.activeRow];
  }

  /** The row that an event's target stands in. */
  rowAt(target: EventTarget | null): Row | undefined {
    return this.rows[this.indexOf(target)];
  }

  /** Shows other rows from the top. */
  restart(rows: readonly Row[]): void {
    if (rows.length === 0 && this.rows.length === 0) return;
    this.rows = rows;
    this.activeRow = 0;
    this.long.reset(rows.length, { row: 0, hidden: 0 });
    this.mark();
  }

  /** Shows the rows as they are now, keeping what is in sight and the active row where they are. */
  set(rows: readonly Row[]): void {
    // To ask for places in a list that was empty would lay out the window for nothing.
    if (rows.length === 0 && this.rows.length === 0) return;
    const before = this.rows;
    const pivot = this.pivot();
    const place = this.long.placeOf(pivot);
    const find = rowFinder(rows, this.options.key);
    const active = find(before, this.activeRow);
    this.rows = rows;
    this.activeRow = active < 0 ? Math.max(0, Math.min(this.activeRow, rows.length - 1)) : active;
    const row = find(before, pivot);
    this.long.reset(rows.length, row < 0 ? undefined : { row, hidden: place.hidden });
    this.mark();
  }

  /** Goes to the first row that passes. */
  goTo(passes: (row: Row) => boolean): void {
    const index = this.rows.findIndex(passes);
    if (index >= 0) this.activate(index);
  }

  /** Goes from the active row back to the nearest one before it that passes. */
  goBackTo(passes: (row: Row) => boolean): void {
    let index = this.activeRow;
    while (index > 0 && !passes(this.rows[index] as Row)) index -= 1;
    this.activate(index);
  }

  activate(row: number): void {
    const bounded = Math.max(0, Math.min(row, this.rows.length - 1));
    this.long.reveal(bounded, this.options.headOver?.(bounded));
    this.setActive(bounded);
  }

  reveal(row: number): void {
    this.long.reveal(row, this.options.headOver?.(row));
    this.mark();
  }

  private indexOf(target: EventTarget | null): number {
    return this.long.rowAt(target) ?? -1;
  }

  /** The element of a row that is the same as before is used again: a click on it must not be lost. */
  private element(index: number): HTMLElement {
    const row = this.rows[index] as Row;
    const key = this.options.key(row);
    const known = this.drawn.get(key);
    const el = known?.row === row ? known.el : this.drawNew(row, key, index);
    numberRow(this, index, el);
    return el;
  }

  private drawNew(row: Row, key: string, index: number): HTMLElement {
    const el = this.scroller.createDiv('timecite-row');
    this.options.draw(row, el);
    el.toggleClass('is-active', index === this.activeRow);
    this.drawn.set(key, { row, el });
    return el;
  }

  private onRender(first: number, last: number): void {
    this.forget(first, last);
    tellActive(this);
    this.options.onScroll?.(this.long);
  }

  private forget(first: number, last: number): void {
    if (this.drawn.size <= last - first) return;
    const kept = this.rows.slice(first, last).map(this.options.key);
    this.drawn = new Map(kept.flatMap((key) => {
      const one = this.drawn.get(key);
      return one ? [[key, one] as const] : [];
    }));
  }

  /** The row that must not move: the one under the pointer, else the topmost. */
  private pivot(): number {
    const under = this.pointerY === null ? -1 : this.rowAtHeight(this.pointerY);
    return under >= 0 ? under : this.long.first;
  }

  private rowAtHeight(y: number): number {
    const { scroller } = this;
    const { left, width } = scroller.getBoundingClientRect();
    return this.indexOf(scroller.doc.elementFromPoint(left + width / 2, y));
  }

  private setActive(index: number): void {
    if (index < 0) return;
    this.long.element(this.activeRow)?.removeClass('is-active');
    this.activeRow = index;
    this.mark();
  }

  private mark(): void {
    this.long.element(this.activeRow)?.addClass('is-active');
    tellActive(this);
  }

  private onKey(event: KeyboardEvent): void {
    const key = keyFor(this, event);
    if (key === null) return;
    const row = this.rows.length > 0 ? rowByKey(this, key) : null;
    if (row !== null) this.activate(row);
    else if (!this.options.onKey?.(key, event)) return;
    event.preventDefault();
  }
}
