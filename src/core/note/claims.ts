import type { Span } from '../text';
import type { Block } from './block';
import { isSpace } from './characters';
import { claimText, needsFolding, plainClaimText } from './claim-text';
import { cellsOf, type ContextFinder } from './context';
import { findGroups, type Group, hasWord } from './groups';
import type { Claim, Timestamp } from './note';
import { cutSentences } from './sentences';
import { cellMark, type Shown, sourceOffset } from './show-block';

type Draft = { -readonly [Key in keyof Claim]: Claim[Key] };

/** A block that holds timestamps, with the headings above it. */
export interface Cited {
  readonly shown: Shown;
  readonly headings: readonly string[];
}

/**
 * The claims of a note: for each sentence, item, cell or heading that holds timestamps, one.
 * @param cited The blocks with timestamps, in order.
 * @param blocks All blocks of the note; `show` shows one of them.
 */
export function findClaims(
  cited: readonly Cited[],
  timestamps: readonly Timestamp[],
  contexts: ContextFinder,
  blocks: readonly Block[],
  show: (block: Block) => Cited | null,
): Claim[] {
  const claims: Draft[] = [];
  for (const one of cited) {
    const groups = findGroups(one.shown.text);
    if (!hasWord(one.shown.text, groups, 0, one.shown.text.length)) {
      addLonely(claims, one, groups, timestamps, contexts, blocks, show);
    } else if (one.shown.block.kind === 'row') addCells(claims, one, groups, timestamps, contexts);
    else addSentences(claims, one, groups, timestamps, contexts);
  }
  return claims;
}

function addSentences(claims: Draft[], cited: Cited, groups: readonly Group[], timestamps: readonly Timestamp[], contexts: ContextFinder): void {
  const { shown } = cited;
  const { block, text, verbatim } = shown;
  const whole = block.kind === 'heading' || block.kind === 'callout';
  const spans = whole ? [{ from: 0, to: text.length }] : cutSentences({ text, groups, verbatim });
  const textOf = needsFolding(text) ? claimText : plainClaimText;
  let context: string | null | undefined;
  let next = 0;
  for (const span of spans) {
    const first = next;
    while (next < groups.length && (groups[next]?.from ?? 0) < span.to) next++;
    if (next === first) continue;
    if (context === undefined) context = whole ? null : contexts.find(block);
    claims.push(makeClaim(cited, span, groups.slice(first, next), timestamps, context, textOf));
  }
}

function addCells(claims: Draft[], cited: Cited, groups: readonly Group[], timestamps: readonly Timestamp[], contexts: ContextFinder): void {
  const { text, block, verbatim } = cited.shown;
  const firstCell = cellsOf(text)[0] ?? '';
  const first = claimText(firstCell, 0, firstCell.length, findGroups(firstCell));
  let column = text.trimStart().startsWith(cellMark) ? -1 : 0;
  let from = 0;
  while (from <= text.length) {
    const bar = text.indexOf(cellMark, from);
    const to = bar < 0 ? text.length : bar;
    const here = groups.filter((group) => group.from >= from && group.to <= to);
    if (here.length > 0) {
      const context = block.header ? contexts.findForCell(block.header, column, first) : null;
      for (const span of cutSentences({ text, groups: here, verbatim }, from, to)) {
        const inside = here.filter((group) => group.from >= span.from && group.to <= span.to);
        if (inside.length > 0) claims.push(makeClaim(cited, span, inside, timestamps, context, claimText));
      }
    }
    column++;
    from = to + 1;
  }
}

function makeClaim(cited: Cited, span: Span, groups: readonly Group[], timestamps: readonly Timestamp[], context: string | null, textOf: typeof claimText): Draft {
  const { shown, headings } = cited;
  const { text } = shown;
  const cites: Timestamp[] = [];
  for (const group of groups) {
    for (let i = group.first; i < group.end; i++) {
      const timestamp = timestamps[shown.times[i] ?? -1];
      if (timestamp) cites.push(timestamp);
    }
  }
  let from = span.from;
  while (from < span.to && isSpace(text.charCodeAt(from))) from++;
  let to = span.to;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return {
    from: Math.min(sourceOffset(shown, from), cites[0]?.from ?? Infinity),
    to: Math.max(sourceOffset(shown, to - 1) + 1, cites[cites.length - 1]?.to ?? 0),
    text: textOf(text, span.from, span.to, groups),
    context,
    headings,
    timestamps: cites,
  };
}

/**
 * Adds the timestamps of a block without words to the claim they belong to: the block right below, in a callout its title,
 * else the block before, whose last sentence they support.
 */
function addLonely(
  claims: Draft[], cited: Cited, groups: readonly Group[], timestamps: readonly Timestamp[], contexts: ContextFinder,
  blocks: readonly Block[], show: (block: Block) => Cited | null,
): void {
  const { block } = cited.shown;
  const cites = cited.shown.times.flatMap((number) => timestamps[number] ?? []);
  const target = block.title ?? blocks[block.index - 1];
  const owner = target ? show(target) : null;
  const last = claims[claims.length - 1];
  if (target && last && last.to > target.from && (block.title !== target || last.from >= target.from) && last.to <= (cites[0]?.from ?? 0)) {
    const sentence = owner ? lastSentence(owner) : null;
    if (!sentence || sentence.to <= last.to) {
      last.timestamps = [...last.timestamps, ...cites];
      last.to = Math.max(last.to, cites[cites.length - 1]?.to ?? 0);
      return;
    }
  }
  const sentence = owner ? lastSentence(owner) : null;
  claims.push({
    from: sentence ? sentence.from : block.from,
    to: cites[cites.length - 1]?.to ?? block.to,
    text: sentence ? sentence.text : '',
    context: owner && owner.shown.block.kind === 'paragraph' ? contexts.find(owner.shown.block) : null,
    headings: owner ? owner.headings : cited.headings,
    timestamps: cites,
  });
}

function lastSentence(cited: Cited): (Span & { text: string }) | null {
  const { text, verbatim, block } = cited.shown;
  const groups = findGroups(text);
  const whole = block.kind !== 'paragraph';
  const spans = whole ? [{ from: 0, to: text.length }] : cutSentences({ text, groups, verbatim });
  const span = spans[spans.length - 1];
  if (!span || text.trim() === '') return null;
  const inside = groups.filter((group) => group.from >= span.from && group.to <= span.to);
  return { from: sourceOffset(cited.shown, span.from), to: sourceOffset(cited.shown, span.to - 1) + 1, text: claimText(text, span.from, span.to, inside) };
}
