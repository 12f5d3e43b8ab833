import { embedState } from './youtube-messages';

/** Tells when a video comes to its end: the embed may say so more than once. */
export class Ending {
  private isTold = false;

  /** Takes a state of the embed. Returns whether the video has come to its end and this has not been told since it played last. */
  hear(state: number | undefined): boolean {
    const isNew = state === embedState.ended && !this.isTold;
    if (state === embedState.playing) this.isTold = false;
    else if (isNew) this.isTold = true;
    return isNew;
  }

  /** Another video is in the embed. */
  reset(): void {
    this.isTold = false;
  }
}
