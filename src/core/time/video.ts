import { fieldsOf } from '../fields-of';
import { lastOf } from '../last-of';
import { secureAddress } from './secure-address';

/** What a note's timestamps point into. The `id` of `media` is a vault path, a file name or an https address. */
export type Video =
  | { readonly provider: 'youtube'; readonly id: string }
  | { readonly provider: 'media'; readonly id: string };

const youtubeId = /^[A-Za-z0-9_-]{11}$/;
const youtubeAddress = /^(?:https?:)?\/\/(?:www\.|m\.|music\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)\/(\S*)$/i;
/** An address as it is copied from where browsers hide the `https://`. */
const schemeless = /^(?=(?:www\.|m\.|music\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)\/)/i;
const idInAddress = /^(?:watch\?(?:[^#\s]*&)?v=|embed\/|shorts\/|live\/|v\/)?([A-Za-z0-9_-]{11})(?![A-Za-z0-9_-])/;
/** At the end of a word, or before the query or fragment of an address. */
const mediaExtension = /\.(?:mp4|m4v|webm|ogv|mov|mkv|mp3|m4a|wav|ogg|oga|opus|flac|aac|3gp)(?:[?#]|$)/i;
const wikilink = /^!?\[\[([^[\]|#]+)(?:[|#][^[\]]*)?\]\]$/;

/** Whether a stored value of unknown shape is a video. */
export function isVideo(value: unknown): value is Video {
  const { provider, id } = fieldsOf(value);
  return typeof id === 'string' && (provider === 'youtube' ? isYoutubeId(id) : provider === 'media');
}

/** Whether a text has the shape of a YouTube id; nothing else may be put into an address. */
export function isYoutubeId(text: string): boolean {
  return youtubeId.test(text);
}

/** Whether a text is an address at YouTube, whatever it leads to. */
export function isYoutubeAddress(text: string): boolean {
  return youtubeAddress.test(text.trim());
}

/** The video that an address at YouTube leads to, or null. */
export function readYoutubeAddress(text: string): Video | null {
  const path = youtubeAddress.exec(text.trim())?.[1];
  const id = path === undefined ? undefined : idInAddress.exec(path)?.[1];
  return id === undefined ? null : { provider: 'youtube', id };
}

/** The video that a property `videoId` names: an id or an address at YouTube, also without `https://`. */
export function readVideoId(text: string): Video | null {
  const id = text.trim();
  return isYoutubeId(id) ? { provider: 'youtube', id } : readYoutubeAddress(withScheme(id));
}

/** The address that a property holds, with what begins one where that was left out before YouTube's name. */
export function withScheme(text: string): string {
  return text.trim().replace(schemeless, '//');
}

/** The video that a property `video` names: an address at YouTube, `[[lecture.mp4]]`, a vault path or an https address. */
export function readVideo(text: string): Video | null {
  const value = text.trim();
  const found = readVideoId(value);
  if (found || isYoutubeAddress(value)) return found;
  const path = (wikilink.exec(value)?.[1] ?? value).trim();
  if (!isMediaFile(path) || /^(?!https:)[a-z][a-z+.-]*:/i.test(path)) return null;
  // An address in one normal form: a link to it may be spelled otherwise than the property, such as with a space or with `%20`.
  return { provider: 'media', id: secureAddress(path)?.href ?? path };
}

/** Looks at the last word alone: a pattern that goes on to the end from each extension takes seconds over a hostile property. */
function isMediaFile(path: string): boolean {
  return mediaExtension.test(lastOf(path.split(/\s/)) ?? '');
}

/** A key for a video, to compare and to store it by. */
export function videoKey(video: Video): string {
  return `${video.provider}:${video.id}`;
}

/** Whether two videos are the same; true where both are null. */
export function isSameVideo(one: Video | null, other: Video | null): boolean {
  return one?.provider === other?.provider && one?.id === other?.id;
}
