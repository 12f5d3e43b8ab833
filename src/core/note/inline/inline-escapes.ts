import * as char from '../../char';
import { readEntity } from '../characters/entities';
import { readAngle } from './inline-spans';
import { addMark, type Inline, Show } from './marks';

/** Reads what begins with `&`: an entity, or nothing of the kind. Returns where reading goes on. */
export function showEntity({ text, marks }: Inline, at: number): number {
  const entity = readEntity(text, at);
  if (!entity) return at + 1;
  addMark(marks, Show.Instead, at, at + entity.length, entity.value);
  return at + entity.length;
}

/** Reads what begins with a backslash: a damaged element, a line break or a mark that is shown as it stands. Returns where reading goes on. */
export function readEscape(inline: Inline, at: number): number {
  const { text, limit, end, marks } = inline;
  const next = text.charCodeAt(at + 1);
  if (next === char.less) {
    const behind = readAngle(inline, at);
    if (behind > at + 1) return behind;
  }
  const endsLine = at + 1 >= limit;
  // At the end of a line, a backslash is a line break: https://spec.commonmark.org/0.31.2/#hard-line-breaks
  if (endsLine && limit < end) addMark(marks, Show.Break, at, at + 1);
  if (endsLine || !isPunctuation(next)) return at + 1;
  addMark(marks, Show.Nothing, at, at + 1);
  return at + 2;
}

function isPunctuation(code: number): boolean {
  if (code < char.upperA) return (code > char.space && code < char.digit0) || code > char.digit9;
  return (code > char.upperZ && code < char.lowerA) || (code > char.lowerZ && code <= char.tilde);
}
