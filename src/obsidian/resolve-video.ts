import { normalizePath, parseLinktext, type App } from 'obsidian';
import type { Video } from '../core/time/video';

/** The video under the name all notes share: a media file by its vault path, whatever the note in `source` calls it. */
export function resolveVideo(app: App, video: Video, source: string): Video {
  if (video.provider !== 'media' || video.id.includes('://')) return video;
  const { path } = parseLinktext(video.id);
  const file = app.metadataCache.getFirstLinkpathDest(path, source) ?? app.vault.getFileByPath(normalizePath(path));
  return file ? { provider: 'media', id: file.path } : video;
}
