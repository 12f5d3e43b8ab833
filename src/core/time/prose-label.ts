const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
/** A time, or what is left of one. */
const times = /\d*(?::\d+)+/g;
const punctuation = /^[\s\p{P}]*$/u;

/**
 * Whether an element's content, which is not a time as a whole, is text: `42%` and `▶` are, and so is `[00:07:55] 42%`. A piece of a time
 * (`[:54]`), a time with signs beside it (`[/2:40]`) and mere punctuation are not.
 */
export function isProse(label: string): boolean {
  if (letter.test(label)) return true;
  const rest = label.replace(times, '');
  return rest === label ? !punctuation.test(label) : letterOrDigit.test(rest);
}
