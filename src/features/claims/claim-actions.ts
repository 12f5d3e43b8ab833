import { Keymap, Menu, Notice, type PaneType } from 'obsidian';
import type { ClaimList, ClaimRef } from '../../core/vault/claim-list';
import { claimAt } from '../../core/vault/claim-record';
import { momentOf } from '../../obsidian/chip';
import { openPlace } from '../../obsidian/open-place';
import type { PlayingServices } from '../../obsidian/services';
import type { ClaimsListEvents } from './claims-list';

export const hoverSource = 'timecite';

/** What can be done with claims. */
export class ClaimActions {
  constructor(private readonly services: PlayingServices) {}

  get listEvents(): Omit<ClaimsListEvents, 'type' | 'wander'> {
    return {
      open: (ref, event) => void this.open(ref, Keymap.isModEvent(event)),
      play: (ref) => this.play(ref),
      showMenu: (refs, event) => this.showMenu(refs, event),
      copy: () => undefined,
      drag: () => undefined,
      hover: () => undefined,
    };
  }

  fillListMenu(_menu: Menu, _list: ClaimList): void {}

  private async open({ record, index }: ClaimRef, pane: PaneType | boolean): Promise<void> {
    try {
      await openPlace(this.services.app, record.path, { offset: claimAt(record, index).from }, pane);
    } catch (error) {
      new Notice(error instanceof Error ? error.message : 'The note could not be opened.');
    }
  }

  private play({ record, index }: ClaimRef): void {
    const moments = claimAt(record, index).timestamps.flatMap((timestamp) => momentOf({ timestamp, source: record.path }) ?? []);
    if (moments[0]) void this.services.playback.play(moments[0]);
    else new Notice('This note names no video, so there is nothing to play.');
  }

  private showMenu(refs: readonly ClaimRef[], event: MouseEvent): void {
    const [ref] = refs;
    if (!ref) return;
    const menu = new Menu();
    menu.addItem((item) => item.setTitle('Open').setIcon('file-text').onClick(() => void this.open(ref, false)));
    menu.addItem((item) => item.setTitle('Play').setIcon('play').onClick(() => this.play(ref)));
    menu.showAtMouseEvent(event);
  }
}
