import { partitionPoint } from '../partition-point';
import type { Timestamp } from './timestamp';

/** The timestamp whose markup holds an offset, or null. @param timestamps In the order of the text. */
export function timestampOver(timestamps: readonly Timestamp[], offset: number): Timestamp | null {
  const found = timestamps[partitionPoint(timestamps.length, (index) => (timestamps[index]?.from ?? 0) <= offset) - 1];
  return found && offset < found.to ? found : null;
}
