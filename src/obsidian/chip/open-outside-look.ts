import { isOnWeb } from '../../core/time/watch-address';
import type { Moment } from '../playback';
import type { ButtonLook } from '../ui/icon-button';

/** How what opens a moment outside the player looks: a file of the vault has no address for a browser and opens in a tab. */
export function openOutsideLook({ video }: Pick<Moment, 'video'>): ButtonLook {
  return isOnWeb(video) ? { title: 'Open in browser', icon: 'external-link' } : { title: 'Open media file', icon: 'file-video' };
}
