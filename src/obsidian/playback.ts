import type { Video } from '../core/time/video';

/** A place in a video, and the note that cites it. Times in seconds. */
export interface Moment {
  readonly video: Video;
  readonly seconds: number;
  /** Where to stop; null plays on. */
  readonly end: number | null;
  /** Vault path of the note. */
  readonly source: string;
}

/** What is in the player. Times in seconds. */
export interface NowPlaying {
  readonly video: Video;
  readonly seconds: number;
  readonly playing: boolean;
  readonly source: string;
}

/** The player as the other features know it. */
export interface Playback {
  readonly now: NowPlaying | null;
  /** Shows the player if need be and plays from the moment. */
  play(moment: Moment): Promise<void>;
  /** Does the same for a click on the moment, unless the settings want the player only to go there and wait. */
  visit(moment: Moment): Promise<void>;
  /** Opens the moment outside the player: in the browser, or a media file of the vault in a tab. */
  openOutside(moment: Moment): void;
  /** Calls the listener whenever `now` changes; returns a function that removes it. */
  onTime(listener: (now: NowPlaying | null) => void): () => void;
}
