import { claimRef, type ClaimRef } from '../../../core/vault/claim-list';
import { addRowButton, type ButtonLook } from '../../../obsidian/ui/icon-button';
import type { ClaimRowList } from './claim-row-list';

/** Where the buttons are: at the end of the row's first or last line; at the start of the last line, for text of the other direction; below the row. */
type Spot = 'first' | 'last' | 'start' | 'below';

const spotClasses: Record<Spot, string> = { first: 'is-at-first', last: 'is-at-last', start: 'is-at-start', below: 'is-below' };

/** What the row under the pointer offers: one set of buttons that goes from row to row. */
export class RowTools {
  private readonly el: HTMLElement;

  constructor(private readonly list: ClaimRowList) {
    this.el = createDiv('timecite-claim-tools');
    this.addButton({ icon: 'copy', title: 'Copy as quote' }, (ref) => list.events.copy([ref])).addClass('timecite-claim-copy');
    this.addButton({ icon: 'ellipsis', title: 'More actions' }, (ref, event) => list.events.showMenu([ref], event));
  }

  /** Puts the buttons into a row's element; null takes them away. */
  show(row: HTMLElement | null): void {
    if (this.el.parentElement === row) return;
    this.el.remove();
    if (row) this.putInto(row);
  }

  /** Buttons below a row take clicks meant for the next one. So when not all fit into the row, only that of the menu is shown, which has the rest. */
  private putInto(row: HTMLElement): void {
    this.el.removeClasses([...Object.values(spotClasses), 'is-menu-alone']);
    row.append(this.el);
    let spot = this.findSpot(row);
    if (spot === 'below') {
      this.el.addClass('is-menu-alone');
      spot = this.findSpot(row);
    }
    this.el.addClass(spotClasses[spot]);
  }

  /** Where the buttons cover no word and no chip of their row. */
  private findSpot(row: HTMLElement): Spot {
    const { left, width, height } = this.el.getBoundingClientRect();
    const box = row.getBoundingClientRect();
    const shown = row.doc.createRange();
    shown.selectNodeContents(row);
    shown.setEndBefore(this.el);
    const words = Array.from(shown.getClientRects());
    const isFree = (x: number, y: number): boolean =>
      words.every((rect) => rect.right <= x || rect.left >= x + width || Math.abs((rect.top + rect.bottom) / 2 - y - height / 2) > height / 2);
    const last = box.bottom - height;
    if (isFree(left, box.top)) return 'first';
    if (isFree(left, last)) return 'last';
    return isFree(left > box.left ? box.left : box.right - width, last) ? 'start' : 'below';
  }

  private addButton(look: ButtonLook, act: (ref: ClaimRef, event: MouseEvent) => void): HTMLElement {
    return addRowButton(this.el, look, (event) => {
      const row = this.list.long.rowAt(this.el);
      const its = row === null ? null : this.list.rows.at(row);
      if (its?.kind === 'claim') act(claimRef(this.list.list, its.position), event);
    });
  }
}
