import type { App } from 'obsidian';
import { isSameVideo, type Video } from '../../core/time/video';
import { resolveVideo } from './resolve-video';

/**
 * A test whether a video, as a note names it, is this one. A note may name a media file in several ways: by its name in a property, by its path
 * in a link.
 * @param source The note's path.
 */
export function videoTest(app: App, video: Video, source: string): (named: Video | null) => boolean {
  const wanted = resolveVideo(app, video, source);
  return (named) => named !== null && isSameVideo(resolveVideo(app, named, source), wanted);
}
