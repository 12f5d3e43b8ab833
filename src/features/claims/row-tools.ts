import { setIcon, setTooltip } from 'obsidian';
import { claimRef, type ClaimRef } from '../../core/vault/claim-list';
import type { ClaimsList } from './claims-list';

/** What the row under the pointer offers: one set of buttons that goes from row to row. */
export class RowTools {
  private readonly el: HTMLElement;

  constructor(private readonly list: ClaimsList) {
    this.el = createDiv('timecite-claim-tools');
    this.addButton('copy', 'Copy as quote', (ref) => list.events.copy([ref]));
    this.addButton('ellipsis', 'More actions', (ref, event) => list.events.showMenu([ref], event));
  }

  /** Puts the buttons into a row's element; null takes them away. */
  show(row: HTMLElement | null): void {
    if (!row) this.el.remove();
    else if (this.el.parentElement !== row) row.append(this.el);
  }

  private addButton(icon: string, label: string, act: (ref: ClaimRef, event: MouseEvent) => void): void {
    // The keyboard reaches the same by its own keys; a stop at each row would be in its way.
    const button = this.el.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': label, tabindex: '-1' } });
    setIcon(button, icon);
    setTooltip(button, label);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      const row = this.list.rowAt(button);
      const its = row === null ? null : this.list.rows.at(row);
      if (its?.kind === 'claim') act(claimRef(this.list.list, its.position), event);
    });
  }
}
