import type { WrittenTime } from './reading';
import { shiftedSeconds } from './reading-model';
import { startOfAddress } from './start-of-address';
import { fieldsToSeconds } from './timecode';

/**
 * What the address of a link on a time says about the time's fields, put as a label in seconds: `?t=4980` on `1:23:00` says that its hours
 * are hours, `?t=83` that they are minutes. Null where the address says neither, or the time has no hours.
 */
export function labelOfAddress(address: string, { start }: WrittenTime): WrittenTime | null {
  if (start.length !== 3 || start[0] === 0) return null;
  const seconds = startOfAddress(address);
  return seconds !== null && (seconds === fieldsToSeconds(start) || seconds === shiftedSeconds(start)) ? { start: [seconds], end: null } : null;
}
