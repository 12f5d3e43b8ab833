import { isUnseen } from '../characters/character-kinds';
import { addMark, type Inline, Show } from './marks';

/** Reads white space other than a plain space, and hides what has no width at all; returns where reading goes on. */
export function readSpace({ text, marks }: Inline, at: number): number {
  if (isUnseen(text.charCodeAt(at))) addMark(marks, Show.Nothing, at, at + 1);
  else marks.untidy = true;
  return at + 1;
}
