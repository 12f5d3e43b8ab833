import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import { addInlineRules } from './inline-rules';

/** A top-level part of a note as HTML, with the lines that it came from (zero-based, both included). */
export interface RenderedSection {
  readonly html: string;
  /** The element's name that its wrapper is called after: `p`, `h2`, `ul`, … */
  readonly kind: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

const md = new MarkdownIt({ html: true, breaks: true, linkify: true });
// Two copies of the same types: the plugin's come from the package's CommonJS half.
md.use(footnotes as unknown as (md: MarkdownIt) => void);
addInlineRules(md);
md.validateLink = () => true;

/** Renders Markdown section by section, as Obsidian's reading view cuts it. Front matter is no section. */
export function renderSections(text: string): RenderedSection[] {
  const body = blankFrontMatter(text);
  const env = {};
  const tokens = md.parse(body, env);
  const sections: RenderedSection[] = [];
  let start = 0;
  tokens.forEach((token, index) => {
    if (token.level !== 0 || token.nesting === 1) return;
    const part = tokens.slice(start, index + 1);
    const [from, to] = part[0]?.map ?? [0, 0];
    const kind = part[0]?.type.startsWith('footnote') ? 'section' : part[0]?.tag || 'div';
    sections.push({ html: md.renderer.render(part, md.options, env), kind, lineStart: from, lineEnd: Math.max(from, to - 1) });
    start = index + 1;
  });
  return sections;
}

/** Front matter goes, its lines stay: line numbers are the note's. A comment block goes too. */
function blankFrontMatter(text: string): string {
  const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)??---[ \t]*(?:\r?\n|$)/.exec(text)?.[0] ?? '';
  const lines = frontMatter.replace(/[^\n]/g, '');
  return lines + text.slice(frontMatter.length).replace(/^%%\r?\n[\s\S]*?\n%%[ \t]*$/gm, (comment) => comment.replace(/[^\n]/g, ''));
}
