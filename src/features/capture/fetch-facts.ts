import { requestUrl } from 'obsidian';
import { startOf } from '../../core/clip';
import { fieldsOf } from '../../core/fields-of';
import type { VideoFacts } from '../../core/note/compose-note';
import type { Video } from '../../core/time/video';
import { watchAddress } from '../../core/time/watch-address';

const longestTitle = 300;

/** Asks YouTube what a video is called and by whom. */
export async function fetchFacts(video: Video): Promise<VideoFacts> {
  if (video.provider === 'media') return { video, title: readText(nameOf(video.id)), channel: null };
  const watch = encodeURIComponent(watchAddress(video, 0)?.replace(/&t=0s$/, '') ?? '');
  const answer = await ask(`https://www.youtube.com/oembed?format=json&url=${watch}`);
  return { video, title: readText(answer.title), channel: readText(answer.author_name) };
}

async function ask(url: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { status, json } = (await requestUrl({ url, throw: false })) as { status: number; json: unknown };
    return status === 200 ? fieldsOf(json) : {};
  } catch {
    return {};
  }
}

/** A text of one line: YouTube's answer and the addresses of files are someone else's. */
function readText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = startOf(value.replace(/[\p{Cc}\s]+/gu, ' ').trim(), longestTitle);
  return text === '' ? null : text;
}

function nameOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
