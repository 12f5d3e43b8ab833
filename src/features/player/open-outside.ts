import type { App } from 'obsidian';
import { momentSubpath, watchAddress } from '../../core/time/watch-address';
import type { Moment } from '../../obsidian/playback';
import { openInTab } from '../../obsidian/ui/open-in-tab';
import { refuse } from './playable';

/** Opens a moment in the browser, or in a tab if its video is a file of the vault. A notice says if neither works. @param moment With its video resolved. */
export async function openOutside(app: App, { video, seconds }: Moment): Promise<void> {
  const address = watchAddress(video, seconds);
  const file = address === null ? app.vault.getFileByPath(video.id) : null;
  if (address) window.open(address, '_external');
  // Not by a link: a # in a folder's name would end its path there, and the app would make a note of that name.
  else if (file) await openInTab(app, file, { eState: { subpath: momentSubpath(seconds) } });
  else refuse(video);
}
