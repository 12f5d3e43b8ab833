import { normalizePath, type App } from 'obsidian';
import type { Video } from '../../core/time/video';
import { sharedVideo } from '../../core/vault/shared-video';

/** The video under the name that all notes share: a media file by its vault path, whatever the note in `source` calls it. */
export function resolveVideo({ metadataCache, vault }: App, video: Video, source: string): Video {
  return sharedVideo(video, source, (path) => (metadataCache.getFirstLinkpathDest(path, source) ?? vault.getFileByPath(normalizePath(path)))?.path ?? null);
}
