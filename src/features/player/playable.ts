import { Notice } from 'obsidian';
import { clip } from '../../core/clip';
import { quote } from '../../core/close-embeddings';
import { secureAddress } from '../../core/time/secure-address';
import { isYoutubeId, type Video } from '../../core/time/video';
import { isOnWeb } from '../../core/time/watch-address';

/** Whether a video can be tried at all: nothing else may reach an address. */
export function isPlayable({ provider, id }: Video): boolean {
  if (provider === 'youtube') return isYoutubeId(id);
  return !id.includes('://') || secureAddress(id) !== null;
}

/** Whether a video comes from the web, and nothing does at present. */
export function isCutOff(video: Video): boolean {
  return isOnWeb(video) && !navigator.onLine;
}

/** Says why a video is not played or opened. */
export function refuse({ provider, id }: Video): void {
  const shown = quote(clip(id, 40));
  if (provider === 'youtube') new Notice(`${shown} is not a YouTube video id.`);
  else if (id.includes('://')) new Notice(`${shown} cannot be played: only files in the vault and https addresses can.`);
  else new Notice(`${shown} is not in the vault.`);
}
