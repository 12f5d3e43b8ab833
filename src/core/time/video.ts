/** What a note's timestamps point into. `media` is a vault path, a file name or an https address. */
export type Video =
  | { readonly provider: 'youtube'; readonly id: string }
  | { readonly provider: 'media'; readonly id: string };

const youtubeId = /^[A-Za-z0-9_-]{11}$/;

/** Whether a text has the shape of a YouTube id; nothing else may reach an address. */
export function isYoutubeId(text: string): boolean {
  return youtubeId.test(text);
}

/** One text for a video, equal for equal videos. */
export function videoKey(video: Video): string {
  return `${video.provider}:${video.id}`;
}
