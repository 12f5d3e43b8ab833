import { formatTime } from '../../core/time/timecode';
import type { NowPlaying } from '../../obsidian/playback';
import type { StageCard } from './stage-card';

/** What can be played while nothing does. */
export interface IdleSteps {
  readonly resume: () => void;
  /** Plays the active note's video; null where it names none. */
  readonly playNote: (() => void) | null;
}

/** What stands in the player before it plays: where it was left, or what to play. */
export function idleCard(now: NowPlaying | null, { resume, playNote }: IdleSteps): StageCard {
  if (now) {
    const title = `Paused at ${formatTime(now.seconds)}`;
    return { icon: 'circle-play', title, text: 'Nothing is loaded until you play it.', actions: [{ label: 'Play', run: resume }] };
  }
  const actions = playNote ? [{ label: 'Play the video of this note', run: playNote }] : [];
  return { icon: 'circle-play', title: 'Nothing to play yet', text: 'Click a time in a note about a video.', actions };
}
