import { sayFailure, type Failure } from './failure';
import type { CardAction, StageCard } from './stage-card';

/** What a person can do about a video that does not play here. */
export interface FailureSteps {
  /** What opening the moment outside the player is called. */
  readonly opening: string;
  /** Whether the moment has an address for a browser. */
  readonly isOnWeb: boolean;
  readonly open: () => void;
  readonly showNote: () => void;
  readonly retry: () => void;
}

/** A card that says why a video does not play, with the next steps. @param id The video's id, path or address. */
export function failureCard(failure: Failure, id: string, steps: FailureSteps): StageCard {
  const opening = { label: steps.opening, run: steps.open };
  const retry = { label: failure === 'ios' ? 'Try it here' : 'Try again', run: steps.retry };
  return {
    icon: failure === 'offline' ? 'wifi-off' : 'triangle-alert',
    ...sayFailure(failure, id),
    alert: true,
    actions: actionsFor(failure, opening, retry, steps),
  };
}

/** Opening outside comes last where it hardly helps: when there is no connection, or the note names a video that does not exist. */
function actionsFor(failure: Failure, opening: CardAction, retry: CardAction, { isOnWeb, showNote }: FailureSteps): CardAction[] {
  const last = isOnWeb ? [opening] : [];
  if (failure === 'offline') return [retry, ...last];
  if (failure === 'no-file' || failure === 'bad-id') return [{ label: 'Show the note', run: showNote }, retry, ...last];
  return [opening, retry];
}
