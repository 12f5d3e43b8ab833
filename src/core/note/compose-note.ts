import type { Video } from '../time/video';
import { isReservedName } from '../vault-path';

/** What is known about a video for which a note is to be written. */
export interface VideoFacts {
  readonly video: Video;
  /** Null where it is not known. */
  readonly title: string | null;
  /** The channel's name; null where it is not known. */
  readonly channel: string | null;
}

const longestName = 120;

/** A title as a file name without extension, in the way of machine-made notes. Null where no ASCII letter or digit is in it. */
export function slugOfTitle(title: string): string | null {
  const slug = title.replace(/[^A-Za-z0-9 ]/g, '').trim().replace(/ +/g, '_').toLowerCase();
  return slug === '' ? null : slug.slice(0, longestName);
}

/** The file name of a note about a video, without extension. The case of an id stays: in another case it is another video's id. */
export function fileNameOf({ video, title }: VideoFacts): string {
  const id = video.id.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, longestName);
  const slug = title === null ? null : slugOfTitle(title);
  if (title === null || (slug !== null && isReservedName(slug))) return `${slug ?? 'video'}_${id}`;
  return slug ?? id;
}

/** The front matter of a note about a video, as values. */
export function propertiesOf(facts: VideoFacts): Record<string, string> {
  const { video } = facts;
  const title = facts.title ?? `Video ${video.id}`;
  return video.provider === 'youtube' ? { title, videoId: video.id } : { title, video: video.id };
}

/**
 * The text of a new note about a video. Its first claim is to be written at the start of the last line.
 * @param frontMatter The lines between the `---`, each with its line break.
 * @param timestamp What is to follow the first claim; '' for nothing.
 */
export function composeNote({ channel }: VideoFacts, frontMatter: string, timestamp = ''): string {
  const hub = channel === null ? null : slugOfTitle(channel)?.replace(/_/g, '');
  const from = hub ? `From: [[${hub}]] <br/>\n\n` : '';
  return `---\n${frontMatter}---\n\n${from}${timestamp}`;
}
