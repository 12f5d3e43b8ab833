import { lastOf } from '../../core/last-of';
import type { Player, Start } from './player';

/** Where the session's video is shown: the player view, while it is open. */
export interface Stage {
  readonly player: Player | null;
  /** Goes to a place, in the player that is there or a new one. */
  show(start: Start): void;
  /** Stops playing, and shows where the video stands. */
  rest(): void;
}

/** The stages that are open, as the player view may be opened more than once. The newest one has the video. */
export class Stages {
  private open: readonly Stage[] = [];

  get current(): Stage | null {
    return lastOf(this.open) ?? null;
  }

  add(stage: Stage): void {
    this.current?.rest();
    this.open = [...this.open, stage];
  }

  /** Removes a stage that has closed. Returns whether it had the video. */
  remove(stage: Stage): boolean {
    const had = stage === this.current;
    this.open = this.open.filter((one) => one !== stage);
    return had;
  }
}
