import type { Video } from '../time/video';

/** What is known of a video that a note is to be written about. */
export interface VideoFacts {
  readonly video: Video;
  /** Null where nobody told it. */
  readonly title: string | null;
  /** The channel's name; null where it is not known. */
  readonly channel: string | null;
}

const longestName = 120;

/** The file name of a title, without an extension: as channels of notes are written by machines. Null where no letter of it can stay. */
export function slugOfTitle(title: string): string | null {
  const slug = title.replace(/[^A-Za-z0-9 ]/g, '').trim().replace(/ +/g, '_').toLowerCase();
  return slug === '' ? null : slug.slice(0, longestName);
}

/** The file name of a note about a video, without an extension. An id stays as it is: with other capitals it is another video's. */
export function fileNameOf({ video, title }: VideoFacts): string {
  const id = video.id.replace(/[^A-Za-z0-9_-]/g, '_');
  return title === null ? `video_${id}` : (slugOfTitle(title) ?? id);
}

/** The front matter of a note about a video, as values. */
export function propertiesOf(facts: VideoFacts): Record<string, string> {
  const { video } = facts;
  const title = facts.title ?? `Video ${video.id}`;
  return video.provider === 'youtube' ? { title, videoId: video.id } : { title, video: video.id };
}

/**
 * A note about a video, ready for its claims, which go where its last line begins.
 * @param frontMatter Its lines between the rules, each ended by a line break.
 * @param timestamp What stands behind the first claim; '' for nothing.
 */
export function composeNote({ channel }: VideoFacts, frontMatter: string, timestamp = ''): string {
  const hub = channel === null ? null : slugOfTitle(channel)?.replace(/_/g, '');
  const from = hub ? `From: [[${hub}]] <br/>\n\n` : '';
  return `---\n${frontMatter}---\n\n${from}${timestamp}`;
}
