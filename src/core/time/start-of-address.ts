import { fieldsToSeconds } from './timecode';

const start = /[?&#](?:t|start)=(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?(?=[&#]|$)/;

/** The second that an address at YouTube starts its video at: `?t=42`, `&t=1h2m3s`, `?start=42`. Null where it names none, or second 0. */
export function startOfAddress(address: string): number | null {
  const fields = start.exec(address.trim())?.slice(1) ?? [];
  return fieldsToSeconds([0, 1, 2].map((at) => Number(fields[at] ?? 0))) || null;
}
