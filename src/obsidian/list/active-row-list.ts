import type { LongList } from './long-list';

/** A list in which one row is active, or none: the one that keys act on. The list has the focus as a whole. */
export interface ActiveRowList {
  /** Scrolls, and has the focus. Its id is no other's in the app: those of its rows begin with it. */
  readonly scroller: HTMLElement;
  readonly long: LongList;
  readonly rows: { readonly length: number };
  /** The number of the active row; -1 where none is. */
  readonly activeRow: number;
  /** Makes a row active and brings it into sight: the first or the last one for numbers before or after all rows. */
  activate(row: number): void;
  /** Brings a row into sight, below what covers the top of the list. */
  reveal(row: number): void;
}

/** The active row's element, in sight also where one has scrolled away from it; null where no row is active. */
export function revealActive(list: ActiveRowList): HTMLElement | null {
  const { activeRow, long, rows } = list;
  if (activeRow < 0 || rows.length === 0) return null;
  list.reveal(activeRow);
  return long.element(activeRow);
}

/** Sets on a row's element which of how many rows it is: most rows are not in the document, and a screen reader could only count those that are. */
export function numberRow({ scroller, rows }: ActiveRowList, row: number, element: HTMLElement): void {
  element.id = `${scroller.id}-${row}`;
  element.setAttrs({ 'aria-posinset': String(row + 1), 'aria-setsize': String(rows.length) });
}

/** Tells a screen reader which row is active; none while that is not in the document, so it is to be told whenever rows were drawn. */
export function tellActive({ scroller, long, activeRow }: ActiveRowList): void {
  scroller.setAttr('aria-activedescendant', long.element(activeRow)?.id ?? null);
}
