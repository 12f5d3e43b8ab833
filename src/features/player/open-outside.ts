import type { App } from 'obsidian';
import { momentSubpath, watchAddress } from '../../core/time/watch-address';
import type { Moment } from '../../obsidian/playback';
import { openInTab } from '../../obsidian/ui/open-in-tab';
import { refuse } from './playable';

/** Opens a moment in the browser, that of a media file of the vault in a tab; a notice tells where neither can be. @param moment With its video resolved. */
export async function openOutside(app: App, { video, seconds }: Moment): Promise<void> {
  const address = watchAddress(video, seconds);
  const file = address === null ? app.vault.getFileByPath(video.id) : null;
  if (address) window.open(address, '_external');
  // By a link the app would make a note where a folder's name holds a #: it ends the path there.
  else if (file) await openInTab(app, file, { eState: { subpath: momentSubpath(seconds) } });
  else refuse(video);
}
