import { fieldsOf, hasFields } from '../../core/fields-of';
import { parseJson } from '../../core/parse-json';

/** What YouTube's embed says, as far as it is understood. Times in seconds. */
export type EmbedMessage =
  | { readonly type: 'ready' }
  | { readonly type: 'state'; readonly state: number }
  | { readonly type: 'error'; readonly code: number }
  | { readonly type: 'info'; readonly info: EmbedInfo };

/** What the embed says about its video; only what has changed is there. */
export interface EmbedInfo {
  readonly seconds?: number;
  readonly duration?: number;
  readonly state?: number;
  readonly rate?: number;
  readonly muted?: boolean;
  readonly videoId?: string;
  readonly title?: string;
}

/** The embed's player states that matter here. */
export const embedState = { ended: 0, playing: 1, buffering: 3 } as const;

/** Reads a message of the embed; null for what is none. The data is hostile until read. */
export function readEmbedMessage(data: unknown): EmbedMessage | null {
  const message = fieldsOf(typeof data === 'string' ? parseJson(data) : null);
  switch (message.event) {
    case 'onReady':
      return { type: 'ready' };
    case 'onStateChange':
      return typeof message.info === 'number' ? { type: 'state', state: message.info } : null;
    case 'onError':
      return { type: 'error', code: Number(message.info) };
    case 'initialDelivery':
    case 'infoDelivery':
      return hasFields(message.info) ? { type: 'info', info: readInfo(message.info) } : null;
    default:
      return null;
  }
}

/** A command for the embed. */
export function embedCommand(func: string, args: readonly (string | number | boolean)[], id: string): string {
  return JSON.stringify({ event: 'command', func, args, id, channel: 'widget' });
}

/** Tells the embed that someone listens; it answers with what it knows. */
export function embedGreeting(id: string): string {
  return JSON.stringify({ event: 'listening', id, channel: 'widget' });
}

function readInfo(info: Readonly<Record<string, unknown>>): EmbedInfo {
  const video = fieldsOf(info.videoData);
  return {
    seconds: asNumber(info.currentTime),
    duration: asNumber(info.duration),
    state: asNumber(info.playerState),
    rate: asNumber(info.playbackRate),
    muted: typeof info.muted === 'boolean' ? info.muted : undefined,
    videoId: asText(video.video_id),
    title: asText(video.title),
  };
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
