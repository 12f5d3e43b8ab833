import type { ClaimActions } from './claim-actions';
import { showClaimMenu } from './claim-menus';
import type { ClaimsList, ClaimsListEvents } from './claims-list';

/** What a list does by itself wherever it stands. */
export function listEventsOf(actions: ClaimActions, list: () => ClaimsList): Omit<ClaimsListEvents, 'type' | 'wander'> {
  return {
    open: (ref, event) => actions.openByEvent(ref, event),
    play: (ref) => actions.play(ref),
    showMenu: (refs, event) => showClaimMenu(refs, actions, event),
    copy: (refs) => void actions.copy(refs, 'quote'),
    drag: (refs, event) => actions.drag(refs, event),
    hover: (ref, event, row) => void actions.preview(ref, event, row, list()),
  };
}
