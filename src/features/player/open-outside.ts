import type { App } from 'obsidian';
import { watchAddress } from '../../core/time/watch-address';
import type { Moment } from '../../obsidian/playback';
import { refuse } from './playable';

/** Opens a moment in the browser, that of a media file of the vault in a tab; a notice tells where neither can be. @param moment With its video resolved. */
export function openOutside({ vault, workspace }: App, { video, seconds, source }: Moment): void {
  const address = watchAddress(video, seconds);
  if (address) window.open(address, '_external');
  else if (vault.getFileByPath(video.id)) void workspace.openLinkText(`${video.id}#t=${Math.floor(seconds)}`, source, 'tab');
  else refuse(video);
}
