import { claimRef, type ClaimRef } from '../../core/vault/claim-list';
import { addRowButton, type ButtonLook } from '../../obsidian/icon-button';
import type { ClaimsList } from './claims-list';

/** The row's first line, its last line, or below it. */
type Spot = 'first' | 'last' | 'below';

/** What the row under the pointer offers: one set of buttons that goes from row to row. */
export class RowTools {
  private readonly el: HTMLElement;

  constructor(private readonly list: ClaimsList) {
    this.el = createDiv('timecite-claim-tools');
    this.addButton({ icon: 'copy', title: 'Copy as quote' }, (ref) => list.events.copy([ref]));
    this.addButton({ icon: 'ellipsis', title: 'More actions' }, (ref, event) => list.events.showMenu([ref], event));
  }

  /** Puts the buttons into a row's element; null takes them away. */
  show(row: HTMLElement | null): void {
    if (!row) this.el.remove();
    else if (this.el.parentElement !== row) {
      row.append(this.el);
      const spot = this.findSpot(row);
      this.el.toggleClass('is-at-last', spot === 'last');
      this.el.toggleClass('is-below', spot === 'below');
    }
  }

  /** Where the buttons cover no word and no chip of their row. */
  private findSpot(row: HTMLElement): Spot {
    const { left, height } = this.el.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    const shown = row.doc.createRange();
    shown.selectNodeContents(row);
    shown.setEndBefore(this.el);
    const inTheWay = Array.from(shown.getClientRects()).filter(({ right }) => right > left);
    const isFree = (from: number): boolean => inTheWay.every((rect) => Math.abs((rect.top + rect.bottom) / 2 - from - height / 2) > height / 2);
    if (isFree(top)) return 'first';
    return isFree(bottom - height) ? 'last' : 'below';
  }

  private addButton(look: ButtonLook, act: (ref: ClaimRef, event: MouseEvent) => void): void {
    addRowButton(this.el, look, (event) => {
      const row = this.list.rowAt(this.el);
      const its = row === null ? null : this.list.rows.at(row);
      if (its?.kind === 'claim') act(claimRef(this.list.list, its.position), event);
    });
  }
}
