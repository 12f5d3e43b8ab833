import type { Evidence } from '../../../src/core/time/evidence';
import type { Reading, Written, WrittenTime } from '../../../src/core/time/reading';
import { decideReadings } from '../../../src/core/time/readings';
import { formatTime } from '../../../src/core/time/timecode';

/** `07:55:00`, `07:55:00=00:07:55` with its label, `02:00:00-02:15:00` for a range; several stand apart by spaces. */
export function write(text: string): Written[] {
  return text.trim().split(/\s+/).map((one) => {
    const [raw = '', label] = one.split('=');
    return { time: writeTime(raw), labelTime: label === undefined ? null : writeTime(label) };
  });
}

function writeTime(text: string): WrittenTime {
  const [start = '', end] = text.split('-').map((time) => time.split(':').map(Number));
  return { start: start === '' ? [] : start, end: end ?? null };
}

/** `7:55` literal, `7:55!` corrected, `7:55?` uncertain; `3:32-3:56` with an end. */
function show(readings: readonly Reading[]): string {
  const marks = { literal: '', corrected: '!', uncertain: '?' };
  return readings.map(({ seconds, end, kind }) => `${formatTime(seconds)}${end === null ? '' : `-${formatTime(end)}`}${marks[kind]}`).join(' ');
}

/** The readings of times as they are written above, as text. */
export function read(text: string, evidence?: Partial<Evidence>): string {
  return show(decideReadings(write(text), { duration: null, elsewhere: [], ...evidence }));
}
