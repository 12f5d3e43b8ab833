import { isOnWeb } from '../../core/time/watch-address';
import type { NowPlaying } from '../../obsidian/playback';
import type { SettingsStore } from '../../settings';
import type { ClaimSteps } from './claim-steps';
import type { PlayerSession } from './player-session';

/** Something one can do with what is played: a command, and a button of the player. */
export interface PlayerAction {
  readonly id: string;
  /** As the command list names it. */
  readonly name: string;
  /** As the button names it. */
  readonly label: string;
  readonly icon: string;
  readonly run: () => void;
  /** Whether the command is there for what is played; for all of it without. */
  readonly suits?: (now: NowPlaying) => boolean;
}

/** The speeds on offer; 1 is normal. */
export const playbackRates: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];

/** All that the player offers, in the order of its buttons. */
export function playerActions(session: PlayerSession, steps: ClaimSteps, settings: SettingsStore): PlayerAction[] {
  const skip = (direction: 1 | -1) => session.now && session.seek(session.now.seconds + direction * settings.current.skipSeconds);
  return [
    { id: 'previous-claim', name: 'Go to previous claim', label: 'Previous claim', icon: 'skip-back', run: () => void steps.step('previous') },
    { id: 'skip-back', name: 'Skip back', label: 'Skip back', icon: 'rewind', run: () => skip(-1) },
    { id: 'play-pause', name: 'Play or pause', label: 'Play', icon: 'play', run: () => session.toggle() },
    { id: 'skip-forward', name: 'Skip forward', label: 'Skip forward', icon: 'fast-forward', run: () => skip(1) },
    { id: 'next-claim', name: 'Go to next claim', label: 'Next claim', icon: 'skip-forward', run: () => void steps.step('next') },
    { id: 'repeat-claim', name: 'Repeat the current claim', label: 'Repeat claim', icon: 'repeat', run: () => void steps.toggleRepeat() },
    { id: 'mute', name: 'Mute or unmute', label: 'Mute', icon: 'volume-2', run: () => session.setMuted(!session.report.muted) },
    { id: 'slower', name: 'Play slower', label: 'Slower', icon: 'minus', run: () => session.setRate(nextRate(session.report.rate, -1)) },
    { id: 'faster', name: 'Play faster', label: 'Faster', icon: 'plus', run: () => session.setRate(nextRate(session.report.rate, 1)) },
    {
      id: 'open-in-browser', name: 'Open this moment in the browser', label: 'Open in browser here', icon: 'external-link',
      run: () => openHere(session), suits: ({ video }) => isOnWeb(video),
    },
    { id: 'show-note', name: 'Show the note being played', label: 'Show the note', icon: 'file-text', run: () => void steps.showNote() },
  ];
}

/** Opens what is played outside the player, where it stands. */
export function openHere(session: PlayerSession): void {
  if (session.now) session.openOutside({ ...session.now, end: null });
}

/** The next speed on offer above or below one. */
function nextRate(rate: number, direction: 1 | -1): number {
  const further = direction > 0 ? playbackRates.find((one) => one > rate) : [...playbackRates].reverse().find((one) => one < rate);
  return further ?? rate;
}
