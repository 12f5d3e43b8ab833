/** Signs that tell names apart, but those that only adorn one; a minus before a number among them. */
const sign = /(?![©®°|])[\p{Sm}\p{Sc}\p{So}%#]|(?:^|\s)-(?=\d)/gu;
const number = /\p{N}+/gu;
/** A name that was made from a title by dropping all signs, as this kind of notes has them: `gpt35_models` for "GPT-3.5 models". */
const made = /^[a-z\d_]*[a-z][a-z\d_]*(?:\.[a-z][a-z\d]*)?$/;

/**
 * Whether two names with one slug may well be of different things, since their numbers are cut at other places (`1.5` and `15`, `2021-1-12` and
 * `2021-11-2`) or their signs differ (`C++ basics`, `100%`). Where one of them was made by dropping signs, nothing can be told from that.
 */
export function tellsApart(name: string, other: string): boolean {
  if (made.test(name) || made.test(other)) return false;
  return all(number, name) !== all(number, other) || all(sign, name) !== all(sign, other);
}

function all(what: RegExp, name: string): string {
  return (name.normalize('NFKD').match(what) ?? []).join(' ');
}
