import { partitionPoint } from '../partition-point';

/** How many numbers a list may gain before it must be copied to a larger buffer. */
const spare = 1024;

/** A copy of the first `length` numbers with room to grow. */
export function withRoom(numbers: Uint32Array, length: number): Uint32Array {
  const room = new Uint32Array(length + spare);
  room.set(numbers.subarray(0, length));
  return room.subarray(0, length);
}

/**
 * Replaces the numbers from `from` up to, but not including, `to`. It works in place where there is room, so the old list must not be used
 * afterwards. Half a million numbers move in a fraction of a millisecond; allocating as many takes many times that.
 */
export function spliceNumbers(numbers: Uint32Array, from: number, to: number, between: ArrayLike<number>): Uint32Array {
  const length = numbers.length - (to - from) + between.length;
  const room = numbers.byteOffset === 0 ? numbers.buffer.byteLength / Uint32Array.BYTES_PER_ELEMENT : 0;
  const whole = length <= room ? new Uint32Array(numbers.buffer) : new Uint32Array(length + spare);
  if (length > room) whole.set(numbers);
  whole.copyWithin(from + between.length, to, numbers.length);
  whole.set(between, from);
  return whole.subarray(0, length);
}

/** The first position whose number is not below `value`, among ascending numbers. */
export function findNumber(numbers: Uint32Array, value: number): number {
  return partitionPoint(numbers.length, (position) => (numbers[position] ?? 0) < value);
}
