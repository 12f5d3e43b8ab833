import { quote } from '../../core/close-embeddings';

/** Why a video does not play here. */
export type Failure = 'bad-id' | 'html5' | 'gone' | 'no-embedding' | 'no-referrer' | 'silent' | 'offline' | 'ios' | 'no-file' | 'bad-media';

/** What a card says about a failure. */
export interface FailureText {
  readonly title: string;
  readonly text: string;
}

/** The placeholder for the video's id or path in a text. */
const named = '{}';

const texts: Record<Failure, FailureText> = {
  'bad-id': { title: 'YouTube does not know this video', text: `The note names ${named}.` },
  html5: { title: 'This video cannot be played here', text: "YouTube's player reported an error. The video may play in the browser." },
  gone: { title: 'This video is gone or private', text: 'It was removed, or its owner does not share it.' },
  'no-embedding': { title: 'This video plays on YouTube only', text: 'Its owner does not allow it to be played elsewhere.' },
  'no-referrer': { title: 'YouTube refused to play here', text: 'It wants to know which page is asking, and the app did not say (error 153).' },
  silent: { title: 'The player does not respond', text: 'YouTube could not be reached, or something is blocking it.' },
  offline: { title: 'You are offline', text: 'The video loads once there is a connection.' },
  ios: { title: 'YouTube does not play in the app on iOS', text: 'Open the moment in the browser instead.' },
  'no-file': { title: 'The video file is not in the vault', text: `The note names ${named}.` },
  'bad-media': { title: 'This file cannot be played', text: 'It could not be loaded, or its format is not supported.' },
};

const youtubeErrors: Record<number, Failure> = { 2: 'bad-id', 5: 'html5', 100: 'gone', 101: 'no-embedding', 150: 'no-embedding', 153: 'no-referrer' };

/** What an error code of YouTube's embed means. */
export function youtubeFailure(code: number): Failure {
  return youtubeErrors[code] ?? 'html5';
}

/** @param id The id, path or address of the video. */
export function sayFailure(failure: Failure, id: string): FailureText {
  const { title, text } = texts[failure];
  return { title, text: text.replace(named, () => quote(id)) };
}
