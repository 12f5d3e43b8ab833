import * as char from '../../char';

const openingTag = /^<(b|strong|i|em)>$/i;

/** What closes the emphasis that a mark, `**` or `<b>`, opens; '' for a mark that is none. */
export function closingMark(mark: string): string {
  const code = mark.charCodeAt(0);
  if (code === char.star || code === char.underscore) return mark;
  const name = code === char.less ? openingTag.exec(mark)?.[1] : undefined;
  return name === undefined ? '' : `</${name}>`;
}
