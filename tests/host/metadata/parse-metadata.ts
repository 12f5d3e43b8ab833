import type { BlockCache, CachedMetadata, FootnoteCache, HeadingCache, ListItemCache, ReferenceCache } from 'obsidian';
import { cutBlocks, type Block } from './blocks';
import { linksOf, readFrontMatter } from './front-matter';
import { scanInline, type InlineFindings, type InlineLink } from './inline';
import { Locator } from './locate';

const withoutLinks = new Set<Block['type']>(['yaml', 'code', 'math', 'comment', 'thematicBreak']);

/**
 * What Obsidian's cache says of a note. Written apart from the plugin's core on purpose: where the two disagree about a link or a
 * heading, a test fails.
 */
export function parseMetadata(text: string): CachedMetadata {
  const blocks = cutBlocks(text);
  const locator = new Locator(text);
  const found: InlineFindings = { links: [], tags: [] };
  for (const block of blocks) if (!withoutLinks.has(block.type)) scanInline(text, block.from, block.to, found);
  const cache: CachedMetadata = { sections: blocks.map((block) => ({ type: block.type, position: locator.pos(block.from, block.to) })) };
  addFrontMatter(cache, text, blocks[0], locator);
  addReferences(cache, 'links', text, found.links.filter((link) => !link.embed), locator);
  addReferences(cache, 'embeds', text, found.links.filter((link) => link.embed), locator);
  addHeadings(cache, text, blocks, locator);
  addBlocks(cache, text, blocks, locator);
  addFootnotes(cache, text, blocks, locator);
  if (found.tags.length > 0) cache.tags = found.tags.map((tag) => ({ tag: text.slice(tag.from, tag.to), position: locator.pos(tag.from, tag.to) }));
  return cache;
}

function addFrontMatter(cache: CachedMetadata, text: string, first: Block | undefined, locator: Locator): void {
  if (first?.type !== 'yaml') return;
  const lines = text.slice(first.from, first.to).split('\n');
  const frontmatter = readFrontMatter(lines.slice(1, -1).join('\n'));
  cache.frontmatterPosition = locator.pos(first.from, first.to);
  if (frontmatter === null) return;
  cache.frontmatter = frontmatter;
  const links = linksOf(frontmatter);
  if (links.length > 0) cache.frontmatterLinks = links;
}

function addReferences(cache: CachedMetadata, kind: 'links' | 'embeds', text: string, links: readonly InlineLink[], locator: Locator): void {
  if (links.length === 0) return;
  cache[kind] = links.map((link): ReferenceCache => ({
    link: link.link,
    original: text.slice(link.from, link.to),
    displayText: link.display ?? link.link.replace(/#/g, ' > ').replace(/^ > /, ''),
    position: locator.pos(link.from, link.to),
  }));
}

function addHeadings(cache: CachedMetadata, text: string, blocks: readonly Block[], locator: Locator): void {
  const headings = blocks.filter((block) => block.type === 'heading').map((block): HeadingCache => {
    const source = text.slice(block.from, block.to).trim();
    const level = /^#+/.exec(source)?.[0].length ?? 1;
    const heading = source.slice(level).replace(/\s+#+\s*$/, '').trim();
    return { heading, level, position: locator.pos(block.from, block.to) };
  });
  if (headings.length > 0) cache.headings = headings;
}

/** Block ids stand at the end of a paragraph or list item, or alone on a line after the block that they name. */
function addBlocks(cache: CachedMetadata, text: string, blocks: readonly Block[], locator: Locator): void {
  const named: Record<string, BlockCache> = {};
  const listItems: ListItemCache[] = [];
  blocks.forEach((block, index) => {
    if (withoutLinks.has(block.type)) return;
    for (const part of block.type === 'list' ? listLines(text, block) : [block]) {
      const id = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/.exec(text.slice(Math.max(part.from, part.to - 200), part.to))?.[1];
      const alone = id !== undefined && text.slice(part.from, part.to).trim() === `^${id}`;
      const target = alone ? blocks[index - 1] ?? part : part;
      const position = locator.pos(target.from, target.to);
      if (block.type === 'list') listItems.push({ position, parent: -1, ...(id === undefined ? {} : { id }) });
      if (id !== undefined) named[id.toLowerCase()] = { id, position };
    }
  });
  if (Object.keys(named).length > 0) cache.blocks = named;
  if (listItems.length > 0) cache.listItems = listItems;
}

/** A footnote is written at the start of a line. */
function addFootnotes(cache: CachedMetadata, text: string, blocks: readonly Block[], locator: Locator): void {
  const footnotes = blocks.filter(({ type }) => !withoutLinks.has(type)).flatMap(({ from, to }) => {
    return Array.from(text.slice(from, to).matchAll(/^\[\^([^\]\s]+)\]:.*/gm), ({ 0: line, 1: id = '', index }): FootnoteCache => {
      return { id, position: locator.pos(from + index, from + index + line.length) };
    });
  });
  if (footnotes.length > 0) cache.footnotes = footnotes;
}

function listLines(text: string, block: Block): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let from = block.from;
  for (const line of text.slice(block.from, block.to).split('\n')) {
    lines.push({ from, to: from + line.trimEnd().length });
    from += line.length + 1;
  }
  return lines;
}
