import type { Video } from '../time/video';
import { folderOf, splitTarget } from '../vault-path';
import type { NoteRecord } from './claim-record';

/** The link path by which a note names a media file of the vault; null for a video on the web, which all notes name alike. */
export function mediaLinkPath({ provider, id }: Video): string | null {
  return provider === 'media' && !id.includes('://') ? splitTarget(id).linkPath : null;
}

/**
 * The video under the name that all notes share: a file of the vault goes by its path, however the note names it. A bare name that leads to
 * no file is taken for one beside the note, so that two missing files of one name in two folders are not taken for the same video.
 * @param source The note's path.
 * @param find The file that a link path leads to from the note, or null.
 */
export function sharedVideo(video: Video, source: string, find: (linkPath: string) => string | null): Video {
  const linkPath = mediaLinkPath(video);
  if (linkPath === null) return video;
  const id = find(linkPath) ?? (linkPath.includes('/') ? linkPath : [folderOf(source), linkPath].filter((part) => part !== '').join('/'));
  return id === video.id ? video : { provider: 'media', id };
}

/** The video as the note itself names it. */
export function namedVideo({ video, named }: NoteRecord): Video | null {
  return named === null ? video : { provider: 'media', id: named };
}
