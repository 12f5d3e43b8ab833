import { Keymap, type HoverParent } from 'obsidian';
import type { ClaimRef } from '../../../core/vault/claim-list';
import type { ClaimActions } from '../actions/claim-actions';
import { showClaimMenu, showGroupMenu } from '../actions/claim-menus';

/** What the list leaves to its owner. */
export interface ListEvents {
  open(ref: ClaimRef, event: MouseEvent | KeyboardEvent): void;
  play(ref: ClaimRef): void;
  showMenu(refs: readonly ClaimRef[], event: MouseEvent): void;
  /** The same for a group's header, with all claims of the group. */
  showGroupMenu(refs: readonly ClaimRef[], event: MouseEvent): void;
  copy(refs: readonly ClaimRef[]): void;
  drag(refs: readonly ClaimRef[], event: DragEvent): void;
  /** The pointer came to a claim. */
  hover(ref: ClaimRef, event: MouseEvent, row: HTMLElement): void;
  /** A letter was typed: the filter wants it. */
  type(): void;
  /** The person scrolls, or goes elsewhere in the list. */
  browse(): void;
}

/**
 * What a list does wherever it stands. It takes no notice of `type` and `browse`: these are for owners that have a filter, or follow the video.
 * @param hoverParent What its page previews belong to.
 */
export function listEventsOf(actions: ClaimActions, hoverParent: () => HoverParent): ListEvents {
  return {
    open: (ref, event) => void actions.open(ref, Keymap.isModEvent(event)),
    play: (ref) => actions.play(ref),
    showMenu: (refs, event) => showClaimMenu(refs, actions, event),
    showGroupMenu: (refs, event) => showGroupMenu(refs, actions, event),
    copy: (refs) => void actions.copy(refs, 'quote'),
    drag: (refs, event) => actions.drag(refs, event),
    hover: (ref, event, row) => void actions.preview(ref, event, row, hoverParent()),
    type: () => undefined,
    browse: () => undefined,
  };
}
