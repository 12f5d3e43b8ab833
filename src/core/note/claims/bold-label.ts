import type { Block } from '../blocks/block';
import { closingMark } from '../characters/closing-mark';
import { isStop, startOfClosers } from '../characters/end-marks';
import { wideStops } from '../characters/rare-ends';
import { type Marks, Show } from '../inline/marks';

/** The length of the longest label; longer emphasised text is not a label. */
const longestLabel = 120;
/** An abbreviation at the end, as in `5:10 p.m.`: its full stop does not end a sentence. */
const abbreviation = /\p{L}\.\p{L}\.\s*$/u;

/**
 * Where, in the source, the bold label ends that a block opens with. Bold words are a label if other words follow on the same line, no
 * timestamp stands in them and they do not end a sentence. 0 where there is no label.
 */
export function endOfBoldLabel(source: string, { from, lines }: Block, { shows, from: starts, to: ends, values, count }: Marks): number {
  const open = ends[0] ?? 0;
  if (count === 0 || starts[0] !== from || open - from < 2 || shows[0] !== Show.Nothing) return 0;
  const mark = closingMark(source.slice(from, open));
  if (mark === '') return 0;
  let label = '';
  let done = open;
  const farthest = Math.min(from + longestLabel, (lines[1] ?? open) - mark.length);
  for (let i = 1; i < count; i++) {
    const at = starts[i] ?? farthest;
    if (at >= farthest || shows[i] === Show.Time) return 0;
    if (shows[i] === Show.Instead) {
      label += source.slice(done, at) + String(values[i]);
      done = ends[i] ?? at;
    }
    if (shows[i] === Show.Nothing && source.slice(at, ends[i]) === mark) return endsSentence(label + source.slice(done, at)) ? 0 : at;
  }
  return 0;
}

function endsSentence(text: string): boolean {
  const last = startOfClosers(text, 0, text.trimEnd().length) - 1;
  return (isStop(text, last) || wideStops.includes(text.charAt(last))) && !abbreviation.test(text);
}
