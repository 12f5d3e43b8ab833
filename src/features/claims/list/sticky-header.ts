import type { ClaimRows } from '../../../core/vault/claim-rows';
import type { LongList } from '../../../obsidian/list/long-list';
import { pushOut } from '../../../obsidian/list/push-out';

/** The header of the first group in sight: it stays at the top while the group's claims scroll by, and the next one pushes it out. */
export class StickyHeader {
  readonly el: HTMLElement;
  private drawn: { readonly rows: ClaimRows; readonly group: number } | null = null;

  /** @param scroller Holds the list, which is still to be made: the header stands before it, so that a finger or a wheel on the header scrolls. */
  constructor(
    scroller: HTMLElement,
    private readonly draw: (row: HTMLElement, group: number) => void,
  ) {
    // The group's own row tells a screen reader of it.
    this.el = scroller.createDiv({ cls: 'timecite-claims-sticky', attr: { 'aria-hidden': 'true' } });
  }

  /** The group that is shown; null where none is. */
  get group(): number | null {
    return this.el.hasClass('is-shown') ? (this.drawn?.group ?? null) : null;
  }

  /** Shows the header that belongs to what is in sight; `isGrouped` is false where groups bear none. */
  update(rows: ClaimRows, long: LongList, isGrouped: boolean): void {
    const group = isGrouped && rows.length > 0 ? rows.groupAt(long.first) : -1;
    const isNeeded = group >= 0 && (long.first > rows.first(group) || long.hidden > 0);
    this.el.toggleClass('is-shown', isNeeded);
    if (!isNeeded) return;
    if (this.drawn?.rows !== rows || this.drawn.group !== group) {
      this.drawn = { rows, group };
      this.el.empty();
      this.draw(this.el.createDiv(), group);
    }
    const next = rows.first(group + 1);
    pushOut(this.el, long, rows.first(group), next < rows.length ? next : undefined);
  }
}
