/** What an element holds, tags of formatting or images among it. */
export interface FormattedLabel {
  /** As it stands in the source. */
  readonly written: string;
  /** As a reader sees it. */
  readonly shown: string;
  /** Behind the element's closing tag. */
  readonly to: number;
}

/** No tag stands for two alternatives, and what is before one holds no `<`: nothing is tried twice. */
const formatting = '(?:b|i|u|s|em|strong|small|mark|sup|sub|code|font|br|img|span)';
/** A tag that is a timestamp's own is no formatting. */
const tag = `</?${formatting}(?:\\s(?![^<>]*stamp)[^<>]*)?/?>`;
const content: Readonly<Record<string, RegExp>> = {
  a: new RegExp(`^((?:[^<]*${tag})+[^<]*)</a\\s*>`, 'i'),
  span: new RegExp(`^((?:[^<]*(?!</?span\\b)${tag})+[^<]*)</span\\s*>`, 'i'),
};
const eachTag = /<[^<>]*>/g;
const image = /<img\b/i;
const longest = 400;

/**
 * Reads what stands in a sound element with tags of formatting or images in it, `<b>[00:00:16]</b>`. Bounded work.
 * @param at Behind the opening tag.
 * @param limit Where its line ends.
 * @param name The element's name, in small letters.
 * @returns Null where there are no such tags, or others, or the element is not closed.
 */
export function readFormattedLabel(text: string, at: number, limit: number, name: string): FormattedLabel | null {
  const [whole, written = ''] = content[name]?.exec(text.slice(at, Math.min(limit, at + longest))) ?? [];
  return whole === undefined ? null : { written, shown: withoutTags(written), to: at + whole.length };
}

/** A label as a reader sees it, its tags gone. */
export function withoutTags(label: string): string {
  return label.replace(eachTag, '');
}

/** Whether a label holds an image. */
export function holdsImage(label: string): boolean {
  return image.test(label);
}
