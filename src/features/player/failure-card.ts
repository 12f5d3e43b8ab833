import { sayFailure, type Failure } from './failure';
import type { StageCard } from './stage-card';

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
  // What does not exist cannot be opened; the note that names it can.
  const [label, run] = failure === 'no-file' || failure === 'bad-id' ? ['Show the note', steps.showNote] : [steps.opening, steps.open];
  return {
    icon: failure === 'offline' ? 'wifi-off' : 'triangle-alert',
    ...sayFailure(failure, id),
    alert: true,
    actions: [
      { label, run },
      { label: failure === 'ios' ? 'Try it here' : 'Try again', run: steps.retry },
    ],
  };
}
