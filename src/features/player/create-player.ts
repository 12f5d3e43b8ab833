import { Platform, type App } from 'obsidian';
import { secureAddress } from '../../core/time/secure-address';
import type { Failure } from './failure';
import { MediaPlayer } from './media-player';
import { isCutOff } from './playable';
import type { Player, PlayerListener, Start } from './player';
import { YoutubePlayer } from './youtube-player';

/** Makes the player that a video takes, not loaded yet; a failure where there is none. */
export function createPlayer(app: App, parent: HTMLElement, start: Start, listener: PlayerListener): Player | Failure {
  if (start.video.provider === 'youtube') return new YoutubePlayer(parent, start, listener);
  const address = addressOf(app, start.video.id);
  return address === null ? 'no-file' : new MediaPlayer(parent, address, start, listener);
}

/**
 * Why a video cannot play here, as far as that is known beforehand: the app on iOS sends no referrer, which YouTube requires, and nothing
 * comes from the web offline. Null if it may play.
 */
export function foreseenFailure({ video }: Start): Failure | null {
  if (video.provider === 'youtube' && Platform.isIosApp) return 'ios';
  return isCutOff(video) ? 'offline' : null;
}

function addressOf({ vault }: App, id: string): string | null {
  const file = vault.getFileByPath(id);
  return file ? vault.getResourcePath(file) : (secureAddress(id)?.href ?? null);
}
