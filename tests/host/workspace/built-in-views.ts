import type * as Api from 'obsidian';
import type { HostState } from '../host-state';
import type { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { MediaView } from './media-view';

const mediaExtensions = ['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'mp3', 'wav', 'm4a', 'ogg', 'flac', 'mp4', 'webm', 'ogv', 'mov'];

/** The views that Obsidian brings itself. */
export function registerBuiltInViews(state: HostState): void {
  state.viewCreators.set('markdown', creator((leaf) => new MarkdownView(leaf)));
  state.viewCreators.set('media', creator((leaf) => new MediaView(leaf)));
  for (const extension of mediaExtensions) state.viewTypeByExtension.set(extension, 'media');
}

function creator(make: (leaf: WorkspaceLeaf) => unknown): Api.ViewCreator {
  return (leaf) => make(leaf as unknown as WorkspaceLeaf) as Api.View;
}
