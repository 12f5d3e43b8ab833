import type { Player, Start } from './player';

/** Where the session's video is shown: the player view, while it is open. */
export interface Stage {
  readonly player: Player | null;
  /** Goes to a place, in the player that is there or a new one. */
  show(start: Start): void;
  /** Leaves the video to another stage that has opened. */
  leave(): void;
}
