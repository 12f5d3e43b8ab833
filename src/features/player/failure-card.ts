import { sayFailure, type Failure } from './failure';
import type { CardAction, StageCard } from './stage-card';

/** What a person can do about a video that does not play here. */
export interface FailureSteps {
  /** What opening the moment outside the player is called. */
  readonly opening: string;
  readonly open: () => void;
  readonly showNote: () => void;
  readonly retry: () => void;
}

/** Tells a failure of the video with an id, path or address as a card, with the next steps. */
export function failureCard(failure: Failure, id: string, steps: FailureSteps): StageCard {
  const retry = { label: failure === 'ios' ? 'Try it here' : 'Try again', run: steps.retry };
  return {
    icon: failure === 'offline' ? 'wifi-off' : 'triangle-alert',
    ...sayFailure(failure, id),
    alert: true,
    // The browser is offline, too.
    actions: failure === 'offline' ? [retry] : [wayOut(failure, steps), retry],
  };
}

/** Where to go instead: what does not exist cannot be opened, but the note that names it can. */
function wayOut(failure: Failure, { opening, open, showNote }: FailureSteps): CardAction {
  return failure === 'no-file' || failure === 'bad-id' ? { label: 'Show the note', run: showNote } : { label: opening, run: open };
}
