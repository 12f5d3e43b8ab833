import { parser as lezer } from '@lezer/markdown';
import MarkdownIt from 'markdown-it';
import { fromMarkdown } from 'mdast-util-from-markdown';

const markdownIt = new MarkdownIt({ html: true });

/** Parsers to measure against, each with what it needs to see the same things, by name. */
export const otherParsers: Readonly<Record<string, (text: string) => unknown>> = {
  '@lezer/markdown': (text) => lezer.parse(text),
  'markdown-it': (text) => markdownIt.parse(text, {}),
  'mdast-util-from-markdown': (text) => fromMarkdown(text),
};

/** The floor: one look at each character. */
export function lookAtEach(text: string): number {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) seen ^= text.charCodeAt(at);
  return seen;
}
