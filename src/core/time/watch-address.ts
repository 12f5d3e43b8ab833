import { secureAddress } from './secure-address';
import { isYoutubeId, type Video } from './video';

/** The web address that plays a video from a second on; null where there is none, as for a file of the vault. */
export function watchAddress(video: Video, seconds: number): string | null {
  const start = wholeSecond(seconds);
  if (video.provider === 'youtube') {
    return isYoutubeId(video.id) ? `https://www.youtube.com/watch?v=${video.id}&t=${start}s` : null;
  }
  const address = secureAddress(video.id);
  if (!address) return null;
  address.hash = `t=${start}`;
  return address.href;
}

/** Whether a video has an address for a browser: a file of the vault has none. */
export function isOnWeb(video: Video): boolean {
  return watchAddress(video, 0) !== null;
}

/** The subpath of a link that leads to a second of a media file. */
export function momentSubpath(seconds: number): string {
  return `#t=${wholeSecond(seconds)}`;
}

function wholeSecond(seconds: number): number {
  return Math.max(0, Math.floor(seconds));
}
