/** A stretch of a video, in seconds, that playing keeps to: it stops at the end, or starts over. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly repeat: boolean;
}

/** What playing has to do next: `leave` when someone has gone elsewhere, so that the segment is over. */
export type SegmentStep = 'go-on' | 'stop' | 'repeat' | 'leave';

/** How far outside the segment a time may lie and still be due to playing rather than to someone's seek, in seconds. */
const slack = 3;

/** What to do at a second of the video. @param ended Whether the video has ended there, which may be a little before the segment's end. */
export function stepSegment({ from, to, repeat }: Segment, seconds: number, ended: boolean): SegmentStep {
  if (seconds < from - slack || seconds > to + slack) return 'leave';
  if (seconds < (ended ? to - slack : to)) return 'go-on';
  return repeat ? 'repeat' : 'stop';
}
