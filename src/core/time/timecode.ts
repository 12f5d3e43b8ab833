import type { Fields } from './reading';

/** The seconds that fields mean as written: hours as hours. A fourth field (frames) is ignored. */
export function fieldsToSeconds(fields: Fields): number {
  const [first = 0, second = 0, third = 0] = fields;
  if (fields.length <= 1) return first;
  if (fields.length === 2) return first * 60 + second;
  return first * 3600 + second * 60 + third;
}

/** A time as players show it: `7:55`, `1:02:03`. Fractions of a second are dropped. */
export function formatTime(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}

/** A time or a range as people read it: `7:55`, `3:32–3:56`; `end` is null for a moment. */
export function formatSpan(seconds: number, end: number | null): string {
  return end === null ? formatTime(seconds) : `${formatTime(seconds)}–${formatTime(end)}`;
}

/** A time as the canonical note writes it: `00:07:55`. */
export function formatTimecode(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  return `${pad(hours)}:${pad(minutes)}:${pad(rest)}`;
}

/** A time in words: `7 minutes 55 seconds`. */
export function sayTime(seconds: number): string {
  const { hours, minutes, rest } = split(seconds);
  const parts = [count(hours, 'hour'), count(minutes, 'minute'), count(rest, 'second')].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' ') : '0 seconds';
}

function split(seconds: number): { hours: number; minutes: number; rest: number } {
  const whole = Math.max(0, Math.floor(seconds));
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, rest: whole % 60 };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function count(value: number, unit: string): string {
  if (value === 0) return '';
  return `${value} ${unit}${value === 1 ? '' : 's'}`;
}
